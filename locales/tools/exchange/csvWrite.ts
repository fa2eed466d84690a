import type { Reference } from '../reference.ts'
import { columns } from './csvColumns.ts'
import type { Column } from './csvColumns.ts'
import { writeCsv } from './csvText.ts'
import { fingerprint, whereOf } from './items.ts'
import type { Item } from './items.ts'
import { notesOf } from './notes.ts'

/** Strings as a table, one row for each. “Reviewed” and what follows it up to “Comment” are empty: they are the translator’s. */
export function writeTable(items: readonly Item[], reference: Reference): string {
  const names = Object.keys(columns) as Column[]
  const rows = items.map((item): Record<Column, string> => ({
    where: whereOf(item),
    english: item.en,
    maori: item.mi ?? '',
    reviewed: '',
    licence: '',
    date: '',
    comment: '',
    standing: item.status,
    notes: notesOf(item, reference).map(({ text }) => text).join('\n'),
    sent: `#${fingerprint(item.mi)}`,
  }))
  return writeCsv([names.map((name) => columns[name]), ...rows.map((row) => names.map((name) => row[name]))])
}
