export { Button } from '@govtechsg/sgds-react/Button'
