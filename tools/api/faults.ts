import type { Entry } from './describe.ts'
import type { Member } from './members.ts'
import type { Package } from './read-package.ts'
import { rowsOf, type Taken } from './taken.ts'

/** What a reader of the page would miss, one sentence each. */
export function faultsOf({ entries }: Package): string[] {
  const names = new Set(entries.map(({ name }) => name))
  return entries.flatMap((entry) => {
    if (entry.kind === 'elsewhere') return []
    const faults = [...docFaults(entry, names), ...(entry.kind === 'function' ? functionFaults(entry, entries) : memberFaults(entry, names))]
    return faults.map((fault) => `${entry.name} ${fault}.`)
  })
}

const NO_RULE = /holds? no rule of language/i

function docFaults({ doc }: Entry, names: ReadonlySet<string>): string[] {
  const text = [doc.prose, doc.returns, doc.source, ...doc.params.values()].join('\n')
  const links = [...text.matchAll(/\{@link\s+([^}]*)\}/g)].map(([, name = '']) => name.trim())
  return [
    ...(doc.prose === '' ? ['has no words of its own'] : []),
    ...doc.unknown.map((tag) => `has the tag @${tag}, which the page does not show`),
    ...links.filter((name) => !names.has(name)).map((name) => `links to ${name}, which is not public`),
    ...(/^Sources?[.:]/m.test(doc.prose) ? ['tells its source outside of @source'] : []),
  ]
}

function functionFaults(entry: Entry, all: readonly Entry[]): string[] {
  const { doc, gives, parameters } = entry
  const rows = rowsOf(entry, all)
  const known = new Set(rows.map(({ name }) => name))
  return [
    ...(/\bundefined\b/.test(gives) && !doc.returns ? ['may give undefined, and no @returns says when'] : []),
    ...(!doc.source && !NO_RULE.test(doc.prose) ? ['has no @source, and does not say that it holds no rule of language'] : []),
    ...(rows.some(({ about }) => about) ? rows.filter(isSilent).map(({ name }) => `does not say what ${name} is`) : []),
    ...[...doc.params.keys()].filter((name) => !known.has(name)).map((name) => `tells of ${name}, which it does not take`),
    ...parameters.flatMap(({ defaults }) => [...defaults]).filter(([name, value]) => rows.some((row) => row.name === name && !tells(row.about, value))).map(([name, value]) => `does not say that ${name} is ${value} by default`),
  ]
}

/** Types put together from others bring the words of those. */
function isSilent({ about, more, type }: Taken): boolean {
  return about === '' && more.length === 0 && !type.includes(' & ')
}

/** Whether a sentence names a value as the default, as in "Default `long`." */
function tells(about: string, value: string): boolean {
  const [, said = ''] = /\bdefault:? ([^.]*)/i.exec(about) ?? []
  return new RegExp(`(^|\\W)${value.replace(/\W/g, '\\$&')}(\\W|$)`).test(said)
}

function memberFaults({ members }: Entry, names: ReadonlySet<string>): string[] {
  // A member that is one of the package's functions has the words of that.
  const explains = ({ about, type }: Member) => about !== '' || (type.startsWith('typeof ') && names.has(type.slice('typeof '.length)))
  return members.own.filter((member) => !explains(member)).map(({ name }) => `has no words for its member ${name}`)
}
