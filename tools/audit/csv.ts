/**
 * A CSV file as CWAC's Python writes it: with a byte order mark, which Excel needs to read macrons; lines end in CRLF; a
 * field is in quotes only where it has to be. A cell that a spreadsheet would run as a formula gets an apostrophe.
 */
export function csv<Column extends string>(columns: readonly Column[], rows: readonly Record<Column, string | number>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
