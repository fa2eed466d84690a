import type { Fault } from '../faults.ts'
import type { Reference } from '../reference.ts'
import { textOf } from '../roots.ts'
import type { Root } from '../roots.ts'
import { splitKey } from '../messages.ts'
import { wordsOf } from './spelling.ts'

interface Use {
  file: string
  line: number | undefined
  key: string
  mi: string
  english: string
}

/** One Māori text for two English ones: wrong for opposites, doubtful for others, fine where terms.json says so. */
export function checkSameMaori(root: Root, reference: Reference, faults: Fault[]): void {
  const uses = new Map<string, Use[]>()
  for (const { en, mi } of root.namespaces) {
    for (const fileKey of mi.entries.keys()) {
      const [text, english] = [textOf(mi, fileKey), textOf(en, fileKey)]
      // The forms of one plural may well be the same in Māori.
      if (text === undefined || english === undefined || splitKey(fileKey).form !== undefined) continue
      const meaning = plain(text)
      if (meaning === '') continue
      const others = uses.get(meaning) ?? []
      const here = { file: mi.file, line: mi.lines.get(fileKey), key: fileKey, mi: text, english: plain(english) }
      const other = others.find((use) => use.english !== here.english)
      if (other) compare(here, other, reference, faults)
      uses.set(meaning, [...others, here])
    }
  }
}

function compare(here: Use, other: Use, { terms, opposites }: Reference, faults: Fault[]): void {
  const opposite = opposites.some(([a, b]) => swapped(here.english, a, b) === other.english || swapped(here.english, b, a) === other.english)
  const termOf = (english: string) => terms.find((term) => term.english.some((concept) => plain(concept) === english))?.mi
  if (!opposite && termOf(here.english) !== undefined && termOf(here.english) === termOf(other.english)) return
  const message = `has “${here.mi}” for “${here.english}”, and ${other.file} (${other.key}) has the same for “${other.english}”`
  faults.push({ level: opposite ? 'error' : 'warning', file: here.file, line: here.line, key: here.key, message: opposite ? `${message}, its opposite` : message })
}

function swapped(text: string, from: string, to: string): string | undefined {
  const pattern = new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u')
  return pattern.test(text) ? text.replace(pattern, to) : undefined
}

function plain(text: string): string {
  return wordsOf(text).join(' ').toLowerCase()
}
