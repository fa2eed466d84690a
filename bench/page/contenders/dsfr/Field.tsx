import { Input } from '@codegouvfr/react-dsfr/Input'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return <Input id={`${name}-input`} label={t(text.name)} hintText={t(text.helpText)} state="error" stateRelatedMessage={t(text.nameMissing)} nativeInputProps={{ id: name, name }} />
}
