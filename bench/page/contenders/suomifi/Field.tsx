import { TextInput } from 'suomifi-ui-components'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return <TextInput id={name} name={name} labelText={t(text.name)} hintText={t(text.helpText)} status="error" statusText={t(text.nameMissing)} />
}
