import { differences } from './differences.ts'
import { mappings } from './mappings.ts'
import type { Outcome } from './outcomes.ts'
import { unsupported } from './unsupported.ts'
import { withoutCounterpart } from './withoutCounterpart.ts'

/** The page that tells what has become of each fixture. */
export function asText(outcomes: readonly Outcome[]): string {
  const same = outcomes.filter((one) => !one.unsupported && !one.unexplained && one.rules.length === 0)
  const different = outcomes.filter((one) => one.rules.length > 0)
  const not = outcomes.filter((one) => one.unsupported)
  const counts = (component?: string) => [outcomes, same, different, not].map((some) => some.filter((one) => component === undefined || one.component === component).length)
  const share = (some: readonly Outcome[]) => `${((some.length / outcomes.length) * 100).toFixed(1)} %`
  return `<!-- Written by a test. To write it anew: npm test -- --project pages tests/govuk -u -->

# GOV.UK's fixtures

What has become of every fixture of GOV.UK Frontend that was asked of ours. [README.md](README.md) says what is compared, and how.

Of ${outcomes.length} fixtures of the ${Object.keys(mappings).length} components that ours answer to, ${same.length} (${share(same)}) give the same tree, ${different.length} (${share(different)}) one that is different on purpose, and ${not.length} (${share(not)}) ask for what ours cannot do.

| GOV.UK's | ours | fixtures | same | different on purpose | unsupported |
|---|---|--:|--:|--:|--:|
${Object.entries(mappings).map(([component, { counterpart }]) => `| ${[component, counterpart, ...counts(component)].join(' | ')} |`).join('\n')}
| **all** | | ${counts().join(' | ')} |

## Different on purpose

${differences.map((rule) => `- ${rule.reason}\n${namesOf(different.filter((one) => one.rules.includes(rule)))}`).join('\n')}

## Unsupported

${Object.entries(unsupported).map(([what, reason]) => `- **${what}**: ${reason}\n${namesOf(not.filter((one) => one.unsupported === what))}`).join('\n')}

## Same

${namesOf(same, '')}

## Components that nothing of ours answers to

${Object.entries(withoutCounterpart).map(([component, why]) => `- **${component}**: ${why}`).join('\n')}
`
}

/** A line for each component, with its fixtures by name. */
function namesOf(outcomes: readonly Outcome[], indent = '  '): string {
  const components = [...new Set(outcomes.map(({ component }) => component))]
  return components.map((component) => `${indent}- ${component}: ${outcomes.filter((one) => one.component === component).map(({ name }) => `\`${name}\``).join(', ')}`).join('\n')
}
