import { Say, words } from '@reorua/i18n'
import type { Word } from '@reorua/locales'
import { memo } from 'react'
import { blocksWords } from '../locales/dist/blocks.js'
import { countsAs } from './allWords'
import { ReportWord } from './ReportWord'
import { StandingTag } from './StandingTag'
import { WordOrigin } from './WordOrigin'
import './blocks.css'

const w = words(blocksWords)

/** Shows strings in both languages, whatever is read, and where each Māori one came from. Renders a `<table>`. */
export function WordsTable({ words: shown }: { words: readonly Word[] }) {
  return (
    <div className="block-words">
      <table className="block-table">
        <caption>
          <Say>{w('table')}</Say>
        </caption>
        <thead>
          <tr>
            {(['message', 'mi', 'en', 'status', 'origin'] as const).map((name) => (
              <th key={name} scope="col">
                <Say>{w(name)}</Say>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((word) => (
            <WordRow key={`${word.ns}.${word.key}`} word={word} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

// There are hundreds, and typing in a search must not wait for those that stay.
const WordRow = memo(function WordRow({ word }: { word: Word }) {
  const { ns, key, mi, en } = word
  return (
    <tr>
      <th scope="row" translate="no">
        {ns}{' '}
        <br />
        {key}
      </th>
      <td className="block-text">{mi === undefined ? null : <Say>{{ mi }}</Say>}</td>
      <td className="block-text">
        <Say>{{ en }}</Say>
      </td>
      <td>
        <StandingTag standing={countsAs(word)} />
        {word.stale && (
          <p>
            <Say>{w('stale')}</Say>
          </p>
        )}
      </td>
      <td>
        <WordOrigin word={word} />
        <p>
          <ReportWord word={word} />
        </p>
      </td>
    </tr>
  )
})
