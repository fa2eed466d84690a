import { Feedback, FormControl, FormGroup, FormLabel, FormText } from '@govtechsg/sgds-react/Form'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return (
    <FormGroup controlId={name}>
      <FormLabel>{t(text.name)}</FormLabel>
      <FormText>{t(text.helpText)}</FormText>
      <FormControl name={name} isInvalid />
      <Feedback type="invalid">{t(text.nameMissing)}</Feedback>
    </FormGroup>
  )
}
