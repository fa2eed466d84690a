import { createHash } from 'node:crypto'
import { dirname, relative } from 'node:path'
import { messagesOf } from '../messages.ts'
import type { Message } from '../messages.ts'
import { home, standingOf, textOf } from '../roots.ts'
import type { Namespace, Root } from '../roots.ts'
import { effectiveStanding, isStale } from '../standing.ts'
import type { Standing, StandingName } from '../standing.ts'

/** How far a string has come, for choosing what to send out. */
export type Status = StandingName | 'stale' | 'missing'
export const statuses: readonly Status[] = ['missing', 'stale', 'draft', 'attested', 'published', 'reviewed']

/** One string of a bundle as it travels to a translator. */
export interface Item {
  root: Root
  namespace: Namespace
  message: Message
  key: string
  en: string
  mi: string | undefined
  entry: Standing | undefined
  status: Status
}

/** Which strings to send: all, or those of some namespaces and of some statuses. */
export interface Choice {
  namespaces?: readonly string[]
  statuses?: readonly Status[]
}

/** The strings of a root, in the order of its English files. The forms of a plural go together or not at all. */
export function itemsOf(root: Root, { namespaces, statuses: wanted }: Choice = {}): Item[] {
  return root.namespaces.filter(({ ns }) => !namespaces || namespaces.includes(ns)).flatMap((namespace) =>
    messagesOf(namespace.en.entries.keys()).flatMap((message) => {
      const items = [...message.fileKeys.values()].flatMap((key) => itemOf(root, namespace, message, key) ?? [])
      return !wanted || items.some(({ status }) => wanted.includes(status)) ? items : []
    }),
  )
}

function itemOf(root: Root, namespace: Namespace, message: Message, key: string): Item | undefined {
  const [en, mi, entry] = [textOf(namespace.en, key), textOf(namespace.mi, key), standingOf(namespace, key)]
  if (en === undefined) return undefined
  const status = mi === undefined ? 'missing' : isStale(entry, en) ? 'stale' : effectiveStanding(entry, en)
  return { root, namespace, message, key, en, mi, entry, status }
}

/** The name of a root that both sides know: its path in the repository, with slashes on every system. */
export function rootId(path: string): string {
  return relative(dirname(home), path).replaceAll('\\', '/') || '.'
}

/** `locales/footer/heading`: where a string belongs, in one word. */
export function whereOf({ root, namespace, key }: Item): string {
  return `${rootId(root.path)}/${namespace.ns}/${key}`
}

/** The text as it is compared: tools fold and pad white space or keep it from breaking, and some decompose macrons. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/[ \t\r\n\u00A0\u2007\u202F]+/g, ' ').trim()
}

/** Tells later whether a text is still the one that was sent out. */
export function fingerprint(text: string | undefined): string {
  return createHash('sha256').update(tidy(text ?? '')).digest('hex').slice(0, 12)
}

/** Groups in the order in which each first appears. */
export function groupBy<Key, T>(list: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
