import { Say, words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { Link } from '@reorua/react/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@reorua/react/table'
import { Text } from '@reorua/react/text'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'
import type { Finding, Visit } from '../model.ts'
import { grouped } from './grouped.ts'
import { Impact } from './Impact.tsx'

const w = words(auditReportWords)
const kinds: Record<string, 'noMark' | 'wrongLang' | 'mixed'> = { 'no-mark': 'noMark', 'wrong-lang': 'wrongLang', mixed: 'mixed' }

/** Which rules are broken, the most often broken first. */
export function ByRule({ visits }: { visits: readonly Visit[] }) {
  return (
    <>
      <Heading level={2}>{w('byRule')}</Heading>
      <RuleTable findings={visits.flatMap(({ violations }) => violations)} />
    </>
  )
}

/** What axe could not decide. */
export function Undecided({ visits }: { visits: readonly Visit[] }) {
  const findings = visits.flatMap(({ undecided }) => undecided)
  if (findings.length === 0) return null
  return (
    <>
      <Heading level={2}>{w('undecided')}</Heading>
      <Text>{w('undecidedNote')}</Text>
      <RuleTable findings={findings} />
    </>
  )
}

function RuleTable({ findings }: { findings: readonly Finding[] }) {
  const rules = grouped(findings, ({ id }) => id)
    .map(([, found]) => ({ rule: found[0], nodes: found.flatMap(({ nodes }) => nodes) }))
    .toSorted((a, b) => b.nodes.length - a.nodes.length)
  return (
    <Table caption={w('rules')}>
      <TableHead>
        <TableRow>
          <TableHeader scope="col">{w('rule')}</TableHeader>
          <TableHeader scope="col">{w('impact')}</TableHeader>
          <TableHeader scope="col" numeric>
            {w('howMany')}
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rules.map(({ rule, nodes }) => (
          <TableRow key={rule.id}>
            <TableHeader scope="row">
              <>
                <Link href={rule.helpUrl}>{{ en: rule.help }}</Link> <code translate="no">{rule.id}</code>
              </>
            </TableHeader>
            <TableCell>
              <Impact impact={nodes[0]!.impact} />
            </TableCell>
            <TableCell numeric>
              <>{nodes.length}</>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** Which kinds of language error there are. */
export function ByKind({ visits }: { visits: readonly Visit[] }) {
  const found = grouped(visits.flatMap(({ faults }) => faults), ({ kind }) => kind)
  return (
    <>
      <Heading level={2}>{w('byKind')}</Heading>
      <Table caption={w('kinds')}>
        <TableHead>
          <TableRow>
            <TableHeader scope="col">{w('kind')}</TableHeader>
            <TableHeader scope="col" numeric>
              {w('howMany')}
            </TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {found.map(([kind, faults]) => (
            <TableRow key={kind}>
              <TableHeader scope="row">
                <Say>{kinds[kind] ? w(kinds[kind]) : { en: kind }}</Say>
              </TableHeader>
              <TableCell numeric>
                <>{faults.length}</>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}
