import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return (
    <TextField id={name} name={name} isInvalid>
      <Label>{t(text.name)}</Label>
      <Text slot="description">{t(text.helpText)}</Text>
      <FieldError>{t(text.nameMissing)}</FieldError>
      <Input />
    </TextField>
  )
}
