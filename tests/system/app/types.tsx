// What an agency would write, for the compiler alone. Each mistake has to be found.
import { ReoruaProvider, words, type Reading, type Words } from '@reorua/i18n'
import { reorua } from '@reorua/i18n/i18next'
import { fieldWords } from '@reorua/locales/field'
import { checkIrd, irdSchema, parsePhone, type Message } from '@reorua/nz'
// @ts-expect-error the insides of a package are closed
export type { typed } from '@reorua/nz/internal/typed'
import { parseNhi } from '@reorua/nz/nhi'
import { Button, Radios, TextInput } from '@reorua/react'
import { Radio } from '@reorua/react/radios'
import { formatDate } from '@reorua/reo'
import { breakpoint, tokens, type TokenName } from '@reorua/tokens'
import '@reorua/tokens/reorua.css'
import { createInstance } from 'i18next'
import { useRef } from 'react'

export const i18n = createInstance().use(reorua())
export const w = words(fieldWords)
export const label: Words = w('optional', { label: { mi: 'Ingoa', en: 'Name' } })
export const date: string | undefined = formatDate('mi', '2026-07-06', { style: 'full' })
export const space: string = tokens['space-3'] + breakpoint.tablet
export const name: TokenName = 'space-3'
export const phone: string | undefined = parsePhone('021 123 4567').value
export const wrong: Message | undefined = checkIrd('49 098 575')
export const sound: string[] = [irdSchema['~standard'].validate('')].flatMap((read) => (read.issues ? [] : [read.value]))
export const format = (typed: string) => {
  const read = parseNhi(typed)
  return read.ok ? read.format : read.problem
}
export const reading: Reading = 'mi-en'

export function Form() {
  const input = useRef<HTMLInputElement>(null)
  return (
    <ReoruaProvider reading={reading} i18n={i18n}>
      <TextInput ref={input} label={label} name="name" autoComplete="name" error={{ mi: 'Tāurua tō ingoa' }} onChange={(event) => event.currentTarget.value.trim()} />
      <TextInput label={label} name="ird" error={wrong} />
      <Radios name="contact" legend="How?" onChange={(event) => event.target.value}>
        <Radio value="email">{{ mi: 'Īmēra', en: 'Email' }}</Radio>
      </Radios>
      <Button variant="secondary" data-test="send">
        {{ en: 'Send' }}
      </Button>
    </ReoruaProvider>
  )
}

// @ts-expect-error a reading is not a language tag
export const tag: Reading = 'en-NZ'
// @ts-expect-error the message needs its label
export const lacking = w('optional')
// @ts-expect-error there is no such message
export const unknown = w('oponal', { label: 'Name' })
// @ts-expect-error there is no such token
export const missing = tokens['space-33']
// @ts-expect-error what is wrong has no value
export const value: string = parsePhone('021').value
// @ts-expect-error a field must be named
export const unnamed = <TextInput name="name" />
// @ts-expect-error words never go into a placeholder
export const placeholder = <TextInput label={label} placeholder="Name" />
// @ts-expect-error an element is no label: it cannot be said in both languages
export const element = <TextInput label={<b>Name</b>} />
