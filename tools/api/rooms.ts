import type { Entry } from './describe.ts'

/** A group of names on the page: those whose sources share a folder. */
export interface Room {
  title: string
  about: string
  entries: Entry[]
}

/** In the order of the page: the folder of the sources, and what a reader finds in it. */
const known: Record<string, readonly (readonly [folder: string, title: string, about: string])[]> = {
  '@reorua/nz': [
    ['', 'What reading gives', 'The shape that all kinds share.'],
    ['ird', 'IRD number', 'Of a person or organisation at Inland Revenue.'],
    ['nhi', 'NHI number', 'Of a patient in the National Health Index.'],
    ['nzbn', 'NZBN', 'Of a business.'],
    ['msd', 'MSD client number', 'Of a client of the Ministry of Social Development.'],
    ['bank-account', 'Bank account', 'Of any New Zealand bank.'],
    ['phone', 'Phone number', 'In New Zealand and overseas.'],
    ['postcode', 'Postcode', 'The four digits behind a town.'],
    ['address', 'Address', 'The parts of an address, and its lines on an envelope.'],
  ],
  '@reorua/reo': [
    ['', 'Languages', 'The two languages, and the tags that name them.'],
    ['dates', 'Dates and times', 'Printing dates, times and lengths of time, and reading the dates that people type.'],
    ['numbers', 'Numbers', 'Printing numbers, money, shares and sizes, saying them in words, and choosing the form of a message for a count.'],
    ['lists', 'Lists', 'Joining items into a phrase.'],
    ['order', 'Order', 'Alphabetical lists and their headings.'],
    ['search', 'Search', 'Finding words however their macrons are typed.'],
    ['spelling', 'Spelling', 'Text to store, what looks broken in it, syllables, hyphens, capitals and initials.'],
    ['recognise', 'Which language', 'Telling te reo Māori and English apart.'],
  ],
}

/**
 * Groups names by room, functions before types. Files stand in the order of the index, and the names of a file in its
 * own, which is the one to read them in. A folder that nobody has named is a room as well.
 */
export function roomsOf(packageName: string, entries: readonly Entry[]): Room[] {
  const named = known[packageName] ?? []
  const folders = new Set([...named.map(([folder]) => folder), ...entries.map(({ room }) => room)])
  const files = [...new Set(entries.map(({ file }) => file))]
  const inOrder = entries.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.start - b.start)
  return [...folders].flatMap((folder) => {
    const own = inOrder.filter(({ room }) => room === folder)
    const [, title, about] = named.find(([name]) => name === folder) ?? [folder, titleOf(folder), '']
    return own.length > 0 ? [{ title, about, entries: [...own.filter(isCode), ...own.filter((entry) => !isCode(entry))] }] : []
  })
}

export function isCode({ kind }: Entry): boolean {
  return kind === 'function' || kind === 'constant'
}

function titleOf(folder: string): string {
  return folder === '' ? 'Names' : folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll('-', ' ')
}
