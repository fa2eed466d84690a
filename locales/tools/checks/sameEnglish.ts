import type { Fault } from '../faults.ts'
import { placeholders, withoutMacrons } from '../messages.ts'
import { standingOf, textOf } from '../roots.ts'
import type { Root } from '../roots.ts'
import { wordsOf } from './spelling.ts'

/**
 * One English text with two Māori ones: a reader who learned one of them does not know the other. Values ask for other
 * words around them, so texts with values are let be. Two official ones may both stand (some months have two names),
 * and a note in the standing says that another is meant.
 */
export function checkSameEnglish(root: Root, library: Root | undefined, faults: Fault[]): void {
  const uses = new Map<string, { file: string; key: string; text: string; official: boolean }[]>()
  for (const { path, namespaces } of library ? [library, root] : [root]) {
    for (const namespace of namespaces) {
      const { en, mi } = namespace
      for (const key of mi.entries.keys()) {
        const [english, text, standing] = [textOf(en, key), textOf(mi, key), standingOf(namespace, key)]
        if (english === undefined || text === undefined || wordsOf(english).length === 0 || placeholders(english).length > 0) continue
        const official = standing?.standing === 'published'
        const same = said(english)
        const others = uses.get(same) ?? []
        uses.set(same, [...others, { file: mi.file, key, text, official }])
        const [other] = others
        if (!other || path !== root.path || standing?.note || others.some((use) => plain(use.text) === plain(text) || (use.official && official))) continue
        const only = withoutMacrons(plain(other.text)) === withoutMacrons(plain(text)) ? ' Only their macrons differ.' : ''
        faults.push({ level: 'warning', file: mi.file, line: mi.lines.get(key), key, message: `says “${text}” for “${english}”, and ${other.file} (${other.key}) says “${other.text}”.${only} Take one word for one thing, or say in the standing’s "note" why this place needs another` })
      }
    }
  }
}

/** “Name”, “name” and “Name:” are one text; “Step 1” and “Step 2” are two. */
function said(english: string): string {
  return english.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu)?.join(' ') ?? ''
}

/** “Pages” over a column and “the pages” in a heading are one word. */
function plain(text: string): string {
  return wordsOf(text).join(' ').toLowerCase().replace(/^(ngā|te|he) /, '')
}
