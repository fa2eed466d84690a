import type { Fault } from '../faults.ts'
import type { Reference } from '../reference.ts'
import { textOf } from '../roots.ts'
import type { Root } from '../roots.ts'
import { proseOf, splitKey } from '../messages.ts'

interface Use {
  file: string
  line: number | undefined
  key: string
  message: string
  mi: string
  words: string
  english: string
}

/**
 * One Māori text for two English ones: wrong for opposites, doubtful for others, fine where terms.json says so.
 * The words of the library stand beside those of any other root on its pages, so they are compared too.
 */
export function checkSameMaori(root: Root, library: Root | undefined, reference: Reference, faults: Fault[]): void {
  const uses = new Map<string, Use[]>()
  for (const use of library ? usesOf(library) : []) uses.set(use.words, [...(uses.get(use.words) ?? []), use])
  for (const here of usesOf(root)) {
    const others = uses.get(here.words) ?? []
    // The forms of one plural may well be the same in Māori.
    const different = others.filter((use) => use.english !== here.english && use.message !== here.message)
    const opposite = different.find((use) => areOpposites(here.english, use.english, reference))
    if (opposite) report(here, opposite, 'error', faults)
    else if (different[0] && splitKey(here.key).form === undefined && splitKey(different[0].key).form === undefined && !haveOneTerm(here.english, different[0].english, reference)) report(here, different[0], 'warning', faults)
    uses.set(here.words, [...others, here])
  }
}

function usesOf(root: Root): Use[] {
  return root.namespaces.flatMap(({ ns, en, mi }) =>
    [...mi.entries.keys()].flatMap((key) => {
      const [text, english] = [textOf(mi, key), textOf(en, key)]
      if (text === undefined || english === undefined || !/\p{L}/u.test(plain(text))) return []
      return [{ file: mi.file, line: mi.lines.get(key), key, message: `${root.path}/${ns}/${splitKey(key).key}`, mi: text, words: plain(text), english: plain(english) }]
    }),
  )
}

function report(here: Use, other: Use, level: Fault['level'], faults: Fault[]): void {
  const message = `has “${here.mi}” for “${here.english}”, and ${other.file} (${other.key}) has the same for “${other.english}”`
  faults.push({ level, file: here.file, line: here.line, key: here.key, message: level === 'error' ? `${message}, its opposite` : message, other: { file: other.file, key: other.key } })
}

function haveOneTerm(one: string, other: string, { terms }: Reference): boolean {
  const termOf = (english: string) => terms.find((term) => term.english.some((concept) => plain(concept) === english))?.mi
  return termOf(one) !== undefined && termOf(one) === termOf(other)
}

/** “Log in to your account” and “Log out of it” differ in more than the words that are opposites. */
const small = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'into', 'it', 'of', 'on', 'the', 'this', 'to', 'your'])

function areOpposites(one: string, other: string, { opposites }: Reference): boolean {
  if (isDenied(one) !== isDenied(other) && affirmed(one) === affirmed(other)) return true
  return opposites.some(([a, b]) => [[a, b], [b, a]].some(([from, to]) => restOf(one, from!) !== undefined && restOf(one, from!) === restOf(other, to!)))
}

const denials = new Set(['not', 'never'])
/** English needs a helper to deny: “I agree” and “I do not agree” differ in nothing else. */
const helpers = new Set(['do', 'does', 'did'])

/** The words of a text, with “cannot”, “can’t” and “won’t” taken apart. */
function apart(text: string): string[] {
  return text.split(' ').flatMap((word) => {
    const [, verb] = /^(.+)n['’]t$/.exec(word) ?? []
    if (verb !== undefined) return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb, 'not']
    return word === 'cannot' ? ['can', 'not'] : [word]
  })
}

function isDenied(text: string): boolean {
  return apart(text).some((word) => denials.has(word))
}

function affirmed(text: string): string {
  return apart(text).filter((word) => !denials.has(word) && !helpers.has(word) && !small.has(word)).join(' ')
}

/** What a text says beside some words, when it has them. */
function restOf(text: string, words: string): string | undefined {
  const at = ` ${text} `.indexOf(` ${words} `)
  if (at === -1) return undefined
  return ` ${text} `.replace(` ${words} `, ' ').split(' ').filter((word) => word !== '' && !small.has(word)).join(' ')
}

function plain(text: string): string {
  return proseOf(text).toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu)?.join(' ') ?? ''
}
