export { Feedback, FormControl, FormGroup, FormLabel, FormText } from '@govtechsg/sgds-react/Form'
