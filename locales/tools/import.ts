import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readTable } from './exchange/csvRead.ts'
import { decode } from './exchange/decode.ts'
import { fail } from './exchange/fail.ts'
import { itemsOf } from './exchange/items.ts'
import { merge } from './exchange/merge.ts'
import { Unreadable } from './exchange/returned.ts'
import type { Returned } from './exchange/returned.ts'
import { todayInNewZealand } from './exchange/reviewer.ts'
import { save } from './exchange/save.ts'
import { readXliff } from './exchange/xliffRead.ts'
import { formatFault } from './faults.ts'
import type { Fault } from './faults.ts'
import { readReference } from './reference.ts'
import { findRoots, readRoot } from './roots.ts'

// node locales/tools/import.ts FILE [--reviewer … --licence … [--date …]] [--all-reviewed | --no-reviews] [--partial] [--dry-run] [root…]
const usage = 'Write: node locales/tools/import.ts FILE [--reviewer "A. Name" --licence "…" [--date 2026-11-21]] [--all-reviewed | --no-reviews] [--partial] [--dry-run] [folder…]'
const { values, positionals } = read()
const [file = fail(`No file is named. ${usage}`), ...named] = positionals
const policy = { ...values, allReviewed: values['all-reviewed'], noReviews: values['no-reviews'], today: todayInNewZealand() }
if (policy.allReviewed && policy.noReviews) fail('--all-reviewed and --no-reviews say opposite things; give one of them.')
if (policy.allReviewed && !(values.reviewer && values.licence)) fail('--all-reviewed says that somebody has looked at every translated string of the file, so it needs --reviewer and --licence.')

const faults: Fault[] = []
const roots = findRoots(named).map((path) => ({ root: readRoot(path, faults), reference: readReference(path, faults) }))
if (faults.length > 0) fail(`${faults.map(formatFault).join('\n')}\nNothing was written: files that cannot be read whole cannot be changed safely. Correct these first.`)

const { changes, refused, remarks, same, untranslated } = merge(returnedStrings(), roots, policy)
for (const { place, remark } of remarks) console.error(`note ${place}: ${remark}`)
for (const { place, reason } of refused) console.error(`error ${place}: ${reason}`)
const reviewed = changes.filter(({ kind }) => kind === 'reviewed').length
console.log(`${changes.length + same + untranslated + refused.length} strings: ${reviewed} reviewed, ${changes.length - reviewed} new or changed drafts, ${same} as they were, ${untranslated} without Māori, ${refused.length} refused`)

if (refused.length > 0) process.exitCode = 1
if (refused.length > 0 && !values.partial) console.error('Nothing was written. Correct what is named above, or add --partial to take the others.')
else if (values['dry-run']) console.log('Nothing was written, because of --dry-run.')
else for (const path of save(changes)) console.log(`wrote ${relative(process.cwd(), path)}`)

function returnedStrings(): Returned[] {
  try {
    const text = decode(readFileSync(file))
    return /^[\uFEFF\s]*</.test(text) ? readXliff(text, roots.flatMap(({ root }) => itemsOf(root))) : readTable(text)
  } catch (error) {
    if (error instanceof Unreadable) return fail(`${file}: ${error.message}`)
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return fail(`${file} cannot be read (${code}). Is its name right?`)
    throw error
  }
}

function read() {
  try {
    const string = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    return parseArgs({ allowPositionals: true, options: { reviewer: string, licence: string, date: string, 'all-reviewed': flag, 'no-reviews': flag, partial: flag, 'dry-run': flag } })
  } catch (error) {
    return fail(`${(error as Error).message}. ${usage}`)
  }
}
