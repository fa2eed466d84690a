import { TextInput } from '@reorua/react'
import * as text from '../app/content.ts'

export function Field({ name }: { name: string }) {
  return <TextInput name={name} label={text.name} hint={text.helpText} error={text.nameMissing} />
}
