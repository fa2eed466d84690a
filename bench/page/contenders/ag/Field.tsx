import { TextInput } from '@ag.ds-next/react/text-input'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return <TextInput id={name} name={name} label={t(text.name)} hint={t(text.helpText)} message={t(text.nameMissing)} invalid required />
}
