import { Say, words } from '@reorua/i18n'
import { languageToggleWords } from '@reorua/locales/language-toggle'
import { SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'
import { readingWords } from './readings.ts'
import type { Results } from '../model.ts'

const w = words(auditReportWords)

/** What was looked at, when, with what and by which rules. */
export function About({ results: { date, versions, totals, viewports, readings, rules } }: { results: Results }) {
  return (
    <SummaryList>
      <SummaryListRow label={w('date')} value={w('dateValue', { when: date })} />
      <SummaryListRow label={w('examples')} value={<>{totals.stories}</>} />
      <SummaryListRow
        label={w('readings')}
        value={
          <ul className="plain-list">
            {readings.map((reading) => (
              <li key={reading}>
                <Say>{words(languageToggleWords)(readingWords[reading])}</Say>
              </li>
            ))}
          </ul>
        }
      />
      <SummaryListRow label={w('pages')} value={<>{totals.pages}</>} />
      <SummaryListRow label={w('sizes')} value={<>{Object.values(viewports).map(({ width, height }) => `${width} × ${height}`).join(', ')}</>} />
      <SummaryListRow
        label={w('rules')}
        value={
          <>
            <Say>{w('rulesValue')}</Say>
            <p translate="no">{[...rules.tags, ...rules.turnedOn].join(', ')}</p>
          </>
        }
      />
      <SummaryListRow label={w('versions')} value={<span translate="no">{Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}</span>} />
    </SummaryList>
  )
}
