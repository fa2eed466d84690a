import { Say, useSay, words } from '@reorua/i18n'
import { TextInput } from '@reorua/react/text-input'
import { search, searchIndex } from '@reorua/reo'
import { useId, useState, type ReactNode } from 'react'
import { blocksWords } from '../locales/dist/blocks.js'
import { allWords, countsAs, coverage, standings } from './allWords'
import { CoverageTable } from './CoverageTable'
import { WordsTable } from './WordsTable'
import './blocks.css'

const w = words(blocksWords)

const index = searchIndex(allWords, ({ mi = '', en, ns, key }) => [mi, en, `${ns}.${key}`].join('\n'))

export interface AllWordsProps {
  /** Which namespaces there are to choose from; all of them unless some are named. */
  of?: string[]
}

/** Every string there is, to search in either language, with or without macrons, and to narrow down. */
export function AllWords({ of }: AllWordsProps) {
  const groups = coverage.filter(([ns]) => !of || of.includes(ns))
  const [query, setQuery] = useState('')
  const [standing, setStanding] = useState('')
  const [group, setGroup] = useState('')
  const say = useSay()
  const found = search(index, query).flatMap(({ item: word }) =>
    (!standing || countsAs(word) === standing) && (group ? word.ns === group : !of || of.includes(word.ns)) ? [word] : [],
  )
  return (
    <div className="block sb-unstyled">
      <search className="block-search">
        <TextInput label={w('search')} type="search" name="query" value={query} onChange={(event) => setQuery(event.target.value)} />
        <Choice label={<Say>{w('status')}</Say>} value={standing} onChange={setStanding}>
          {standings.map((name) => (
            <option key={name} value={name} lang={say(w(name)).lang}>
              {say(w(name)).text}
            </option>
          ))}
        </Choice>
        <Choice label={<Say>{w('group')}</Say>} value={group} onChange={setGroup}>
          {groups.map(([ns]) => (
            <option key={ns} translate="no">
              {ns}
            </option>
          ))}
        </Choice>
      </search>
      <p role="status" className="block-count">
        <Say>{found.length > 0 ? w('found', { count: found.length }) : w('nothing')}</Say>
      </p>
      {found.length > 0 && <WordsTable words={found} />}
      <CoverageTable coverage={groups} />
    </div>
  )
}

function Choice({ label, value, onChange, children }: { label: ReactNode; value: string; onChange: (value: string) => void; children: ReactNode }) {
  const id = useId()
  const all = useSay()(w('all'))
  return (
    <div className="block-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="" lang={all.lang}>
          {all.text}
        </option>
        {children}
      </select>
    </div>
  )
}
