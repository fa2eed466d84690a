import { words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { Details } from '@reorua/react/details'
import { Link } from '@reorua/react/link'
import { languageToggleWords } from '@reorua/locales/language-toggle'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@reorua/react/table'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'
import type { Results, Visit } from '../model.ts'
import { Errors } from './Errors.tsx'
import { Filter } from './Filter.tsx'
import { grouped } from './grouped.ts'
import { readingWords } from './readings.ts'

const w = words(auditReportWords)
const readingName = words(languageToggleWords)

/** Every example in every reading, with what was found there. Those with errors are open. */
export function Examples({ results }: { results: Results }) {
  const parts = grouped(results.visits, ({ story }) => story.title)
  return (
    <section data-examples>
      <Heading level={2}>{w('everyExample')}</Heading>
      <Filter count={results.totals.stories} />
      {parts.map(([title, visits]) => (
        <Part key={title} title={title} visits={visits} results={results} />
      ))}
    </section>
  )
}

function Part({ title, visits, results }: { title: string; visits: Visit[]; results: Results }) {
  const stories = grouped(visits, ({ story }) => story.id)
  return (
    <div data-part>
      <Details summary={title} defaultOpen={visits.some((visit) => errorsIn(visit) > 0)}>
        <Table caption={w('examples')} size="small">
          <TableHead>
            <TableRow>
              <TableHeader scope="col">{w('example')}</TableHeader>
              {results.readings.map((reading) => (
                <TableHeader key={reading} scope="col" numeric>
                  {readingName(readingWords[reading])}
                </TableHeader>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {stories.map(([id, ofStory]) => (
              <TableRow key={id} data-story={`${title} ${ofStory[0].story.name}`} data-clean={ofStory.every((visit) => errorsIn(visit) === 0) ? '' : undefined}>
                <TableHeader scope="row">{{ en: ofStory[0].story.name }}</TableHeader>
                {ofStory.map((visit) => (
                  <TableCell key={visit.reading} numeric>
                    <Link href={`${results.site}/?path=/story/${visit.story.id}&globals=reading:${visit.reading}`}>{errorsIn(visit) === 0 ? w('none') : w('errors', { count: errorsIn(visit) })}</Link>
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <Errors visits={visits} />
      </Details>
    </div>
  )
}

export function errorsIn({ violations, faults, failure }: Visit): number {
  return violations.flatMap(({ nodes }) => nodes).length + faults.length + (failure === undefined ? 0 : 1)
}
