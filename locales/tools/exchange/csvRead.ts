import { answerIn } from '../checks/people.ts'
import { columns } from './csvColumns.ts'
import type { Column } from './csvColumns.ts'
import { readCsv } from './csvText.ts'
import type { Row } from './csvText.ts'
import { Unreadable } from './returned.ts'
import type { Returned } from './returned.ts'

const saveAgain = 'Ask for a new file or undo, type the macrons again where they are gone, and save as “CSV UTF-8 (comma delimited)” (Excel) or with the character set “Unicode (UTF-8)” (LibreOffice).'

/**
 * The rows that a spreadsheet has saved, whatever their separator and the order of their columns.
 * @throws {Unreadable} when columns are missing, cells are out of place, or the spreadsheet has lost the macrons.
 */
export function readTable(text: string): Returned[] {
  const [head, ...rows] = readCsv(text)
  if (!head) throw new Unreadable('The file is empty.')
  const places = placesOf(head)
  if (rows.length === 0) throw new Unreadable('The table has its first line and no other. Is it the file that was worked on, saved whole?')
  return rows.map((row) => {
    const cell = (column: Column) => row.cells[places.get(column) ?? -1] ?? ''
    const extra = row.cells.slice(head.cells.length).find((text) => text.trim() !== '')
    if (extra !== undefined) {
      throw new Unreadable(`Line ${row.line} has more cells than the first line has columns (“${extra}” is too much), so its texts are probably cut apart. A text with a comma in it has to stand in quotation marks: let your program save the file, rather than a text editor.`)
    }
    const where = cell('where').trim()
    const [, root, ns, key] = /^(.*)\/([^/]+)\/([^/]+)$/.exec(where) ?? []
    const maori = cell('maori')
    refuseErrors(row, maori)
    return {
      place: `line ${row.line} (${where || 'without a “Where”'})`,
      root: root ?? '',
      ns: ns ?? '',
      key: key ?? where,
      english: cell('english'),
      maori: maori.trim() === '' ? undefined : maori,
      ...markOf(cell('reviewed').trim(), cell('licence').trim(), cell('date').trim()),
      fingerprint: /^#?([0-9a-f]{12})$/.exec(cell('sent').trim())?.[1],
      comment: cell('comment').trim() || undefined,
    }
  })
}

function placesOf(head: Row): Map<Column, number> {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase()
  const names = head.cells.map(plain)
  const places = new Map<Column, number>()
  for (const [column, name] of Object.entries(columns) as [Column, string][]) {
    const at = names.indexOf(plain(name))
    if (at !== -1) places.set(column, at)
    if (at !== -1 && names.lastIndexOf(plain(name)) !== at) throw new Unreadable(`There are two columns “${name}”; nobody can tell which one counts. Take one out.`)
  }
  const broken = head.cells.find((cell) => /^M(a|\?|ä|Ä.|Ã.|\uFFFD|_|)ori$/iu.test(cell.trim()))
  if (!places.has('maori') && broken !== undefined) {
    throw new Unreadable(`The column “Māori” has come back as “${broken}”: the program that saved the file has lost the macrons, in the texts too. Nothing was taken, because a word without its macrons is another word. ${saveAgain}`)
  }
  const missing = (['where', 'english', 'maori'] as const).filter((column) => !places.has(column))
  if (missing.length > 0) {
    throw new Unreadable(`The first line lacks the column${missing.length > 1 ? 's' : ''} ${missing.map((column) => `“${columns[column]}”`).join(', ')}; it has ${head.cells.map((cell) => `“${cell}”`).join(', ')}. Columns may change places, but these three say which text belongs where: put their names back.`)
  }
  return places
}

/** “yes” leaves the name to whoever reads the file in; anything else is a name. */
function markOf(reviewed: string, licence: string, date: string): Pick<Returned, 'mark' | 'reviewer' | 'licence' | 'date'> {
  const answer = answerIn(reviewed)
  if (answer === 'no') return { mark: 'none' }
  const own = { ...(licence && { licence }), ...(date && { date }) }
  return { mark: 'new', ...(answer === 'yes' ? {} : { reviewer: reviewed }), ...own }
}

function refuseErrors(row: Row, maori: string): void {
  const error = /^#(NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!)$|^Err:\d+$/.exec(maori.trim())?.[0]
  if (error) throw new Unreadable(`Line ${row.line} has “${error}” in the place of its Māori: the spreadsheet took the text for a formula. Type it again with an apostrophe (') in front, or set the cells to “Text”.`)
}
