import { Say, words, type Reading, type Words } from '@reorua/i18n'
import { languageToggleWords } from '@reorua/locales/language-toggle'
import { Link } from '@reorua/react/link'
import type { ReactNode } from 'react'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'
import { viewports, type Visit } from '../model.ts'
import { grouped } from './grouped.ts'
import { Impact } from './Impact.tsx'
import { readingWords } from './readings.ts'

const w = words(auditReportWords)
const readingName = words(languageToggleWords)

interface Occurrence {
  key: string
  visit: Visit
  /** The element; nothing where there was no page. */
  where: string
  size?: string
  show: ReactNode
}

/** Each error once, with the readings and window sizes in which it was found. */
export function Errors({ visits }: { visits: readonly Visit[] }) {
  const errors = grouped(visits.flatMap(occurrencesIn), ({ key }) => key)
  if (errors.length === 0) return null
  return (
    <ul className="errors">
      {errors.map(([key, found]) => (
        <li key={key} data-error={`${found[0].visit.story.title} ${found[0].visit.story.name}`}>
          <p>
            <strong>
              <Say>{{ en: found[0].visit.story.name }}</Say>
            </strong>
          </p>
          {found[0].show}
          <dl>
            {found[0].where && (
              <Fact name={w('where')}>
                <code translate="no">{found[0].where}</code>
              </Fact>
            )}
            <Fact name={w('readings')}>
              <ReadingNames readings={[...new Set(found.map(({ visit }) => visit.reading))]} />
            </Fact>
            {found[0].size && <Fact name={w('sizes')}>{[...new Set(found.map(({ size }) => size))].join(', ')}</Fact>}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Fact({ name, children }: { name: Words; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Say>{name}</Say>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function ReadingNames({ readings }: { readings: readonly Reading[] }) {
  return readings.map((reading, index) => (
    <span key={reading}>
      {index > 0 && '; '}
      <Say>{readingName(readingWords[reading])}</Say>
    </span>
  ))
}

function occurrencesIn(visit: Visit): Occurrence[] {
  const { id } = visit.story
  const broken = visit.violations.flatMap(({ id: rule, help, helpUrl, viewport, nodes }) =>
    nodes.map((node) => ({
      key: ['rule', id, rule, node.target].join('\n'),
      visit,
      where: node.target,
      size: `${viewports[viewport].width} × ${viewports[viewport].height}`,
      show: (
        <>
          <p>
            <Link href={helpUrl}>{{ en: help }}</Link> <code translate="no">{rule}</code> <Impact impact={node.impact} />
          </p>
          <pre translate="no">{node.html}</pre>
          {node.summary && (
            <p className="summary">
              <Say>{{ en: node.summary }}</Say>
            </p>
          )}
        </>
      ),
    })),
  )
  const spoken = visit.faults.map(({ kind, where, text, message }) => ({
    key: ['language', id, kind, where, text].join('\n'),
    visit,
    where,
    show: (
      <>
        <p>
          <code translate="no">{kind}</code>
        </p>
        <p>
          <bdi>{text.normalize('NFKC')}</bdi> <Say>{{ en: message }}</Say>
        </p>
      </>
    ),
  }))
  const failed = visit.failure === undefined ? [] : [{ key: ['failure', id, visit.failure].join('\n'), visit, where: '', show: <pre translate="no">{visit.failure}</pre> }]
  return [...failed, ...broken, ...spoken]
}
