import { words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import { Text } from '@reorua/react/text'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'

const w = words(auditReportWords)

const waiting = [
  ['screenReaders', 'screenReadersWho'],
  ['voices', 'voicesWho'],
  ['words', 'wordsWho'],
  ['keyboard', 'keyboardWho'],
  ['meaning', 'meaningWho'],
  ['phones', 'phonesWho'],
  ['services', 'servicesWho'],
] as const

/** What nobody has tested yet, and by whom it must be. */
export function NotTested() {
  return (
    <>
      <Heading level={2} id="not-tested">{w('notTested')}</Heading>
      <Text>{w('notTestedNote')}</Text>
      <SummaryList>
        {waiting.map(([what, who]) => (
          <SummaryListRow key={what} label={w(what)} value={w(who)} />
        ))}
      </SummaryList>
    </>
  )
}
