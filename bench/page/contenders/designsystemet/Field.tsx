import { Textfield } from '@digdir/designsystemet-react'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return <Textfield id={name} name={name} label={t(text.name)} description={t(text.helpText)} error={t(text.nameMissing)} />
}
