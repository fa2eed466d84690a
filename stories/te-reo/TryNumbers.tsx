import { Say, words } from '@reorua/i18n'
import { TextInput } from '@reorua/react/text-input'
import { formatFileSize, formatList, formatMoney, formatNumber, formatOrdinal, formatPercent, listParts, numberWords, pluralCategory } from '@reorua/reo'
import { useState } from 'react'
import { storyTeReoWords } from '../locales/dist/story-te-reo.js'
import { Answers, AnswersInBoth, Data, type Answer } from './Answers'

const w = words(storyTeReoWords)

/** A number and a list, and everything that the engine says of them. */
export function TryNumbers() {
  const [typed, setTyped] = useState('1234.5')
  const [list, setList] = useState('te iwi, te hapū, te whānau')
  const n = typed.trim() === '' ? Number.NaN : Number(typed.replaceAll(',', ''))
  const whole = Math.trunc(n)
  const items = list.split(',').map((item) => item.trim()).filter(Boolean)
  const call = (name: string, say: (language: 'mi' | 'en') => Answer) => ({ call: name, mi: say('mi'), en: say('en') })

  return (
    <div className="te-reo">
      <div className="te-reo-form">
        <TextInput name="number" label={w('number')} inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <TextInput name="list" label={w('list')} hint={w('listHint')} value={list} onChange={(event) => setList(event.target.value)} />
      </div>
      <AnswersInBoth
        caption={<Say>{w('numbers')}</Say>}
        calls={[
          call('formatNumber(n)', (language) => formatNumber(language, n)),
          call('formatMoney(n)', (language) => formatMoney(language, n)),
          call('formatPercent(n)', (language) => formatPercent(language, n)),
          call('formatFileSize(n)', (language) => formatFileSize(language, n)),
          call(`formatOrdinal(${whole})`, (language) => formatOrdinal(language, whole)),
          call(`numberWords(${whole})`, (language) => numberWords(language, whole)),
          call(`numberWords(${whole}, { of: 'things' })`, (language) => numberWords(language, whole, { of: 'things' })),
          ...[3, whole].map((count) => call(`numberWords(${count}, { of: 'people' })`, (language) => numberWords(language, count, { of: 'people' }))),
          call('formatList(items)', (language) => formatList(language, items) || undefined),
          call("formatList(items, { type: 'or' })", (language) => formatList(language, items, { type: 'or' }) || undefined),
        ]}
      />
      <Answers
        caption={<Say>{w('forms')}</Say>}
        calls={[
          { call: "pluralCategory('mi', n)", answer: <Data>{pluralCategory('mi', n)}</Data> },
          { call: "listParts('mi', items.length, 'or')", answer: <Data>{JSON.stringify(listParts('mi', items.length, 'or'))}</Data> },
        ]}
      />
    </div>
  )
}
