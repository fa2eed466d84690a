import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'
import { TextInput } from './fields.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return <TextInput name={name} label={t(text.name)} hint={t(text.helpText)} error={`${t(text.errorMessagePrefix)} ${t(text.nameMissing)}`} />
}
