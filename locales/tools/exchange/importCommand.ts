import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { formatFault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { todayInNewZealand } from '../day.ts'
import { readReference } from '../reference.ts'
import { engine, findRoots, home, readRoot } from '../roots.ts'
import type { Opened } from './checkChanges.ts'
import { readTable } from './csvRead.ts'
import { decode } from './decode.ts'
import { fail } from './fail.ts'
import { groupBy, itemsOf } from './items.ts'
import { merge } from './merge.ts'
import type { Merge } from './merge.ts'
import { Unreadable } from './returned.ts'
import { unfitReviewer } from './reviewer.ts'
import { save } from './save.ts'
import { readXliff } from './xliffRead.ts'

const usage = 'Write: node locales/tools/import.ts FILE [--reviewer "A. Name" --licence "…" [--date 2026-11-21]] [--all-reviewed | --no-reviews] [--partial] [--dry-run] [folder…]'

/** Reads a file of a translator into the bundles. */
export function importWords(args: string[]): number {
  const { values, positionals } = read(args)
  const [file = fail(`No file is named. ${usage}`), ...named] = positionals
  const policy = { ...values, allReviewed: values['all-reviewed'], noReviews: values['no-reviews'], today: todayInNewZealand() }
  if (policy.allReviewed && policy.noReviews) fail('--all-reviewed and --no-reviews say opposite things; give one of them.')
  if (policy.allReviewed && !(values.reviewer && values.licence)) fail('--all-reviewed says that somebody has looked at every translated string of the file, so it needs --reviewer and --licence.')
  const unfit = unfitReviewer(policy)
  if (unfit !== undefined) fail(`${unfit} A review counts because somebody answers for it; --no-reviews takes the words as drafts.`)

  const faults: Fault[] = []
  const open = (path: string, found: Fault[]): Opened => ({ root: readRoot(path, found), reference: readReference(path, found) })
  const roots = findRoots(named).map((path) => open(path, faults))
  if (faults.length > 0) fail(`${faults.map(formatFault).join('\n')}\nNothing was written: files that cannot be read whole cannot be changed safely. Correct these first.`)
  const isOpen = (path: string) => roots.some(({ root }) => root.path === path)
  const beside = isOpen(home) ? findRoots([]).filter((path) => !isOpen(path)).map((path) => open(path, [])) : []

  const result = understood(file, (text) => {
    const returned = /^[\uFEFF\s]*</.test(text) ? readXliff(text, roots.flatMap(({ root }) => itemsOf(root))) : readTable(text)
    return merge(returned, roots, policy, beside)
  })
  const { changes, refused } = result
  tell(result)
  if (refused.length > 0 && !values.partial) console.error('Nothing was written. Correct what is named above, or add --partial to take the others.')
  else if (values['dry-run']) console.log('Nothing was written, because of --dry-run.')
  else for (const path of written(changes)) console.log(`wrote ${relative(process.cwd(), path)}`)
  return refused.length > 0 ? 1 : 0
}

function tell({ changes, refused, remarks, same, untranslated }: Merge): void {
  for (const { place, remark } of remarks) console.error(`note ${place}: ${remark}`)
  for (const { place, reason } of refused) console.error(`error ${place}: ${reason}`)
  if (changes.some(({ item, mi }) => item.root.path === engine && item.mi !== mi)) {
    console.error('note: the language engine carries these words in its own code too. packages/reo/src has to say the same before anybody sees the change; tests/reo-words.test.ts compares them.')
  }
  const reviews = groupBy(changes.filter(({ kind }) => kind === 'reviewed'), ({ entry: { reviewer, licence, date } }) => `reviewed by ${reviewer} (${licence}) on ${date}`)
  for (const [who, { length }] of reviews) console.log(`${who}: ${length} ${length === 1 ? 'string' : 'strings'}`)
  const reviewed = changes.filter(({ kind }) => kind === 'reviewed').length
  console.log(`${changes.length + same + untranslated + refused.length} strings: ${reviewed} reviewed, ${changes.length - reviewed} new or changed drafts, ${same} as they were, ${untranslated} without Māori, ${refused.length} refused`)
}

function understood(file: string, understand: (text: string) => Merge): Merge {
  try {
    return understand(decode(readFileSync(file)))
  } catch (error) {
    if (error instanceof Unreadable) return fail(`${file}: ${error.message}`)
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return fail(`${file} cannot be read (${code}). Is its name right?`)
    throw error
  }
}

function written(changes: Merge['changes']): string[] {
  try {
    return save(changes)
  } catch (error) {
    return fail(`The bundles cannot be written: ${(error as Error).message}. No bundle has changed.`)
  }
}

function read(args: string[]) {
  try {
    const string = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    return parseArgs({ args, allowPositionals: true, options: { reviewer: string, licence: string, date: string, 'all-reviewed': flag, 'no-reviews': flag, partial: flag, 'dry-run': flag } })
  } catch (error) {
    return fail(`${(error as Error).message}. ${usage}`)
  }
}
