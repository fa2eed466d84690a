import { Say, words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { InsetText } from '@reorua/react/inset-text'
import { Link } from '@reorua/react/link'
import { Main } from '@reorua/react/main'
import { Text } from '@reorua/react/text'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'
import type { Results } from '../model.ts'
import { About } from './About.tsx'
import { ByKind, ByRule, Undecided } from './ByRule.tsx'
import { Examples } from './Examples.tsx'
import { NotTested } from './NotTested.tsx'

const w = words(auditReportWords)

/** What an auditor takes away, from the verdict to each example. Made of the parts that it reports on. */
export function Report({ results }: { results: Results }) {
  const { violations, faults, failures } = results.totals
  const clean = violations + faults + failures === 0
  return (
    <Main>
      <Heading level={1}>{w('title')}</Heading>
      <Heading level={2}>{w('results')}</Heading>
      <InsetText>
        {clean ? (
          <Text size="large">{w('noErrors')}</Text>
        ) : (
          <>
            <Text size="large">{w('errors', { count: violations })}</Text>
            <Text size="large">{w('languageErrors', { count: faults })}</Text>
            {failures > 0 && <Text size="large">{w('failures', { count: failures })}</Text>}
          </>
        )}
        <Text parts={{ link: <Link href="#not-tested" /> }}>{w('verdictNote')}</Text>
      </InsetText>
      <About results={results} />
      {violations > 0 && <ByRule visits={results.visits} />}
      {faults > 0 && <ByKind visits={results.visits} />}
      <Examples results={results} />
      <Undecided visits={results.visits} />
      <NotTested />
      <Heading level={2}>{w('files')}</Heading>
      <Text parts={{ json: <Link href="results.json" />, axe: <Link href="axe_core_audit.csv" />, language: <Link href="reorua_language_audit.csv" /> }}>{w('filesNote')}</Text>
      <Text muted>
        <Say parts={{ site: <Link href={results.site} />, start: <code translate="no" /> }}>{w('linksNote', { site: results.site })}</Say>
      </Text>
    </Main>
  )
}
