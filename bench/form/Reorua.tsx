import { ReoruaProvider } from '@reorua/i18n'
import { Button } from '@reorua/react/static/button'
import { Form } from '@reorua/react/static/form'
import { TextInput } from '@reorua/react/static/text-input'
import { defineForm, type StandardSchema } from '@reorua/react/static/validation'
import { useMemo } from 'react'
import { questions, type Language } from './questions.ts'

const filled: StandardSchema<string> = {
  '~standard': { version: 1, vendor: 'bench', validate: (answer) => (String(answer).trim() ? { value: String(answer) } : { issues: [{ message: '' }] }) },
}

export function Reorua({ count, language }: { count: number; language: Language }) {
  const all = useMemo(() => questions(count), [count])
  const definition = useMemo(
    () => defineForm({ fields: Object.fromEntries(all.map(({ name }) => [name, 'text' as const])), schema: Object.fromEntries(all.map(({ name }) => [name, filled])) }),
    [all],
  )
  return (
    <ReoruaProvider reading={language}>
      <Form validate={definition} onSubmit={(event) => event.preventDefault()}>
        {all.map(({ name, label }) => (
          <TextInput key={name} name={name} label={label} />
        ))}
        <Button>{{ mi: 'Tuku', en: 'Send' }}</Button>
      </Form>
    </ReoruaProvider>
  )
}
