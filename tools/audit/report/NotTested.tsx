import { words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@reorua/react/table'
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
      <Table caption={w('notTested')}>
        <TableHead>
          <TableRow>
            <TableHeader scope="col">{w('what')}</TableHeader>
            <TableHeader scope="col">{w('who')}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {waiting.map(([what, who]) => (
            <TableRow key={what}>
              <TableHeader scope="row">{w(what)}</TableHeader>
              <TableCell>{w(who)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}
