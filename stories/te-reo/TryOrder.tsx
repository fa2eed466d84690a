import { Say, words } from '@reorua/i18n'
import { Textarea } from '@reorua/react/textarea'
import { TextInput } from '@reorua/react/text-input'
import { compare, findMatches, fold, groupByIndexLetter, indexLetter, indexLetters, search, searchIndex, sort, type IndexGroup, type Language, type SearchMode, type SearchResult } from '@reorua/reo'
import { useMemo, useState, type ReactElement, type ReactNode } from 'react'
import { storyTeReoWords } from '../locales/dist/story-te-reo.js'
import { Answers, AnswersInBoth, Data, Lines, Own } from './Answers'

const w = words(storyTeReoWords)
const places = ['Ōtautahi', 'Te Whanganui-a-Tara', 'Whakatāne', 'Wyndham', 'Winton', 'Ngāruawāhia', 'Nelson', 'Hāwera', 'Hastings', 'Whāngārei', 'Tāmaki Makaurau', 'Ahuriri', 'Ōamaru']
const modes: SearchMode[] = ['prefix', 'word', 'anywhere']

/** A list and a query, and everything that the engine says of their order and of what is found. */
export function TryOrder() {
  const [typed, setTyped] = useState(places.join('\n'))
  const [query, setQuery] = useState('wha')
  const items = useMemo(() => typed.split('\n').map((line) => line.trim()).filter(Boolean), [typed])
  const index = useMemo(() => searchIndex(items), [items])
  const [first = ''] = items

  return (
    <div className="te-reo">
      <div className="te-reo-form">
        <Textarea name="items" label={w('items')} hint={w('itemsHint')} rows={8} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <TextInput name="query" label={w('query')} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </div>
      <AnswersInBoth
        caption={<Say>{w('order')}</Say>}
        calls={ordered(items)}
      />
      <Answers
        caption={<Say>{w('found')}</Say>}
        calls={[
          ...modes.map((mode) => ({
            call: `search(searchIndex(items), query, { mode: '${mode}' })`,
            answer: <Lines of={search(index, query, { mode }).map((result) => <Marked key={result.item} {...result} />)} />,
          })),
          { call: 'findMatches(items[0], query)', answer: <Data>{JSON.stringify(findMatches(first, query))}</Data> },
          { call: 'fold(items[0])', answer: <Data>{fold(first)}</Data> },
        ]}
      />
    </div>
  )
}

function ordered(items: string[]) {
  const [first = '', second = ''] = items
  const call = (name: string, answer: (language: Language) => ReactElement) => ({ call: name, mi: answer('mi'), en: answer('en') })
  return [
    call('sort(items)', (language) => <Lines of={sort(language, items).map((item) => <Own key={item}>{item}</Own>)} />),
    call('groupByIndexLetter(items)', (language) => <Groups of={groupByIndexLetter(language, items)} />),
    call('indexLetters()', (language) => <Data>{indexLetters(language).join(' ')}</Data>),
    call('indexLetter(items[0])', (language) => <Data>{indexLetter(language, first)}</Data>),
    call('compare(items[0], items[1])', (language) => <Data>{compare(language, first, second)}</Data>),
  ]
}

function Groups({ of }: { of: IndexGroup<string>[] }) {
  return (
    <Lines
      of={of.map(({ letter, items }) => (
        <span key={letter}>
          <Data>{letter}</Data> <bdi translate="no">{items.join(', ')}</bdi>
        </span>
      ))}
    />
  )
}

/** What was found, with the parts that matched in `<mark>`. */
function Marked({ item, ranges }: SearchResult<string>) {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of ranges) {
    parts.push(item.slice(at, start), <mark key={start}>{item.slice(start, end)}</mark>)
    at = end
  }
  return <bdi translate="no">{[...parts, item.slice(at)]}</bdi>
}
