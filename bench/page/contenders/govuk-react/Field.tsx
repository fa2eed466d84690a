import { InputField } from 'govuk-react'
import * as text from '../app/content.ts'
import { useText } from '../app/language.tsx'

export function Field({ name }: { name: string }) {
  const t = useText()
  return <InputField hint={t(text.helpText)} meta={{ error: t(text.nameMissing), touched: true }} input={{ id: name, name }}>{t(text.name)}</InputField>
}
