import { Say } from '@reorua/i18n'
import type { Word, WordSource } from '@reorua/locales'

/** Who translated a string, where its words were found, and what a translator should know. */
export function WordOrigin({ word: { sources = [], reviewer, licence, date, note } }: { word: Word }) {
  return (
    <>
      {reviewer && (
        <p translate="no">
          {[reviewer, licence, date].filter(Boolean).join(', ')}
        </p>
      )}
      {sources.length > 0 && (
        <ul className="block-sources">
          {sources.map((source) => (
            <li key={`${source.source} ${source.text} ${source.where}`}>
              <Source {...source} />
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p>
          <Say>{{ en: note }}</Say>
        </p>
      )}
    </>
  )
}

function Source({ title, text, english, where, url }: WordSource) {
  const name = <Say>{{ en: title }}</Say>
  return (
    <>
      “<Say>{{ mi: text }}</Say>”
      {english && (
        <>
          {' '}(<Say>{{ en: english }}</Say>)
        </>
      )}
      {', '}
      {url ? <a className="block-link" href={url}>{name}</a> : name}
      {where && (
        <>
          {', '}
          <span translate="no">{where}</span>
        </>
      )}
    </>
  )
}
