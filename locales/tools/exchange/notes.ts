import { lengthBudget } from '../checks/length.ts'
import { termsIn } from '../checks/terms.ts'
import { placeholders, splitKey } from '../messages.ts'
import type { Reference } from '../reference.ts'
import type { Item } from './items.ts'

/** What a translator should know about one string. */
export interface Note {
  about: 'standing' | 'stale' | 'plural' | 'values' | 'parts' | 'terms' | 'sources' | 'note' | 'room'
  text: string
}

const claims = {
  missing: 'There is no Māori yet; readers see the English, marked as English.',
  draft: 'A draft: put together by the people who build this. No licensed translator has looked at it.',
  attested: 'Attested: two independent interfaces use these words for the same English. No licensed translator has looked at it here.',
  published: 'Published: an official publication has these very words. No licensed translator has looked at it here.',
} as const

const kinds: Record<string, string> = {
  date: 'a date, written by the program in the language of the text',
  number: 'a number',
  money: 'an amount of money',
  list: 'a list, joined by the program in the language of the text',
  words: 'words that have their own Māori and English',
}

const forms = { zero: 'nothing (0)', one: 'one (1)', other: 'every other number' }

/** Everything that is known about a string, in the order in which a translator needs it. */
export function notesOf(item: Item, reference: Reference): Note[] {
  const { entry, en } = item
  const notes: Note[] = []
  const add = (about: Note['about'], text: string | undefined) => void (text && notes.push({ about, text }))
  add('standing', standingNote(item))
  if (item.status === 'stale') add('stale', `The English has changed. This Māori was made from: “${entry?.english ?? ''}”`)
  add('plural', pluralNote(item))
  add('values', placeholders(en).map(({ name, format }) => `{{${name}${format ? `, ${format}` : ''}}} is ${kinds[format?.replace(/\(.*/, '') ?? ''] ?? 'a value that the program fills in'}; keep it, put it where the sentence wants it.`).join(' '))
  if (/<[a-zA-Z]/.test(en)) add('parts', `Keep the marks around a part (${[...new Set(en.match(/<[a-zA-Z][a-zA-Z0-9]*>/g) ?? [])].join(', ')}); move them with the words that they belong to.${en.includes('<hidden>') ? ' What stands in <hidden> is read aloud and not seen.' : ''}`)
  add('terms', termsIn(en, reference).map((term) => `${term.english.join(', ')}: ${term.mi}`).join('; '))
  add('sources', (entry?.sources ?? []).map(({ source, text, english, where }) => `${reference.sources.get(source)?.title ?? source}: “${text}”${english ? ` for “${english}”` : ''}${where ? ` (${where})` : ''}`).join('\n'))
  add('note', entry?.note)
  const room = lengthBudget(en)
  add('room', room > 0 ? `Up to ${room} characters fit well.` : undefined)
  return notes
}

function standingNote({ status, entry }: Item): string | undefined {
  if (status === 'stale') return undefined
  if (status !== 'reviewed') return claims[status]
  return `Reviewed by ${entry?.reviewer ?? 'a translator'} (${entry?.licence ?? 'no licence given'}) on ${entry?.date ?? 'a day that was not noted'}.`
}

function pluralNote({ message, key }: Item): string | undefined {
  const { form } = splitKey(key)
  if (!message.plural || !form) return undefined
  const others = [...message.fileKeys.keys()].filter((other) => other !== form)
  return `The form for ${forms[form]}.${form === 'other' ? ' It serves every form that has no Māori of its own.' : ' It can be left empty: then the form for every other number is used.'}${others.length > 0 ? ` Its siblings: ${others.map((other) => message.fileKeys.get(other)).join(', ')}.` : ''}`
}
