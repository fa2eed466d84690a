import { Unreadable } from './returned.ts'

/** What a spreadsheet would run as a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Rows as RFC 4180 has them, with the byte order mark without which Excel takes UTF-8 for Windows-1252. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** One row of a table, with the line on which it begins. */
export interface Row {
  line: number
  cells: string[]
}

/**
 * Reads a table with commas, semicolons or tabs between its cells, whichever its first line has most of.
 * @throws {Unreadable} when quotation marks do not fit, for then cells cannot be told apart.
 */
export function readCsv(text: string): Row[] {
  const body = text.replace(/^\uFEFF/, '')
  // Excel reads, and some programs write, a first line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(body)
  const separator = named?.[1] ?? separatorOf(body)
  const rows: Row[] = []
  let line = named ? 2 : 1
  let at = named ? named[0].length : 0
  let row: Row = { line, cells: [] }
  const end = () => {
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  while (at < body.length) {
    const cell = readCell(body, at, separator, line)
    row.cells.push(unguarded(cell.text))
    line += cell.lines
    at = cell.end
    if (body[at] === separator) {
      at += 1
      if (at === body.length) row.cells.push('')
      continue
    }
    at += body.startsWith('\r\n', at) ? 2 : 1
    line += 1
    end()
  }
  if (row.cells.length > 0) end()
  return rows
}

function separatorOf(body: string): string {
  const head = body.slice(0, body.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const count = (separator: string) => head.split(separator).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

function readCell(body: string, start: number, separator: string, line: number): { text: string; end: number; lines: number } {
  const ends = (at: number) => at >= body.length || body[at] === separator || body[at] === '\n' || body[at] === '\r'
  const quoted = body[start] === '"' ? closingQuote(body, start, line) : undefined
  const inside = quoted === undefined ? '' : body.slice(start + 1, quoted)
  const from = quoted === undefined ? start : quoted + 1
  let end = from
  while (!ends(end)) end += 1
  const behind = quoted === undefined ? '' : body.slice(from, end)
  if (behind.trim() !== '') {
    throw new Unreadable(`Line ${line} has “${behind}” behind a closing quotation mark, so its cells cannot be told apart. A quotation mark inside a text is written twice: let your program save the file, rather than a text editor.`)
  }
  return { text: quoted === undefined ? body.slice(start, end) : inside.replaceAll('""', '"'), end, lines: inside.split(/\r\n|\r|\n/).length - 1 }
}

function closingQuote(body: string, start: number, line: number): number {
  let quote = body.indexOf('"', start + 1)
  while (quote !== -1 && body[quote + 1] === '"') quote = body.indexOf('"', quote + 2)
  if (quote === -1) {
    throw new Unreadable(`The quotation mark that opens on line ${line} is never closed, so the rows behind it cannot be told apart. Look at that cell in your program and save the file again.`)
  }
  return quote
}

/** A formula without its guard is one that a person typed, or a guard that the spreadsheet took for its own. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
