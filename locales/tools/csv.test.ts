import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from './exchange/csvText.ts'
import { decode } from './exchange/decode.ts'
import { formats, merged, one, opened } from './exchangeFixture.ts'
import { honest } from './fixture.ts'

const { write, read } = formats.csv
const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = (text: string) => readCsv(text).map(({ cells }) => cells)

test('a table begins with the mark by which Excel knows UTF-8, and every cell stands in quotation marks', () => {
  const table = write(opened(honest))
  expect(table).toMatch(/^\uFEFF"Where","English","Māori","Reviewed","Licence","Date","Comment","Standing","Notes","Sent"\r\n/)
  expect(table).toContain('/greeting/save","Save","Tiaki","","","","","attested","Attested: ')
  expect(table).toContain('/greeting/untranslated","Nothing yet","","","","","","missing"')
})

test('a cell that a spreadsheet would run begins with an apostrophe, and comes back without it', () => {
  const cells = ['=HYPERLINK("x")', '+1', '-1', '@sum', '\tx', '\rx', '\nx', "'=1", "''@", "'kia ora", '＝1', 'a=b']
  const table = writeCsv([cells])
  for (const cell of table.replace(/^\uFEFF/, '').trim().split(/(?<="),(?=")/)) expect(cell).toMatch(/^"(?!'*[=+\-@\t\r\n＝])|^"'/)
  expect(table).toContain(`"'=HYPERLINK(""x"")","'+1"`)
  expect(rowsOf(table)).toEqual([cells])
})

test('whatever stands in the cells comes back', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('"', "'", ',', ';', '\n', '\r', '=', '-', '\t', 'ā', ' ') }))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const kept = [['head,', ';', '\t'], ...rows].filter((row) => row.some((text) => text.trim() !== ''))
      expect(rowsOf(writeCsv(kept))).toEqual(kept)
    }),
  )
})

describe('understands what spreadsheets save:', () => {
  const table = () => {
    const set = opened(honest)
    return { set, table: write(set).replace('"Tiaki"', '"Tiakina"') }
  }
  const restyled = (text: string, separator: string, quote: (cell: string) => string) => `${rowsOf(text).map((row) => row.map(quote).join(separator)).join('\n')}\n`
  const needed = (separator: string) => (cell: string) => (cell.includes('"') || cell.includes('\n') || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell)

  test.each<[what: string, change: (table: string) => string]>([
    ['the table as it was', (text) => text],
    ['semicolons', (text) => restyled(text, ';', needed(';'))],
    ['tabs', (text) => restyled(text, '\t', needed('\t'))],
    ['only the quotation marks that are needed', (text) => restyled(text, ',', needed(','))],
    ['a line that names the separator', (text) => `sep=;\r\n${restyled(text, ';', needed(';'))}`],
    ['no byte order mark, and no line end behind the last row', (text) => text.slice(1).trimEnd()],
    ['columns in another order, and one more', (text) => restyled(`\uFEFF${writeCsv(rowsOf(text).map((row) => ['', ...row.toReversed()])).slice(1)}`, ',', needed(','))],
    ['only the three columns that are needed', (text) => writeCsv(rowsOf(text).map((row) => row.slice(0, 3)))],
    ['rows in another order, and empty ones', (text) => { const [head, ...rows] = rowsOf(text); return writeCsv([head!, ['', '', ''], ...rows.toReversed(), [' ']]) }],
    ['cells that were left out at the end of rows', (text) => writeCsv(rowsOf(text).map((row, index) => (index === 0 ? row : row.slice(0, 3))))],
    ['decomposed macrons', (text) => text.normalize('NFD')],
    ['a head in small letters', (text) => text.replace('"Where","English","Māori"', '"where "," english","māori"')],
  ])('%s', (_, change) => {
    const { set, table: text } = table()
    const result = merged(read(decode(utf8(change(text)))), set)
    expect(result.refused).toEqual([])
    expect(result.changes.map(({ item, kind, mi }) => [item.key, kind, mi])).toEqual([['save', 'draft', 'Tiakina']])
    expect(result).toMatchObject({ same: 6, untranslated: 1 })
  })

  test('what Excel calls Unicode text, which is UTF-16 with tabs', () => {
    const { set, table: text } = table()
    const saved = restyled(text, '\t', needed('\t'))
    const bytes = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(saved, (_, index) => saved.charCodeAt(index)).buffer)])
    expect(merged(read(decode(bytes)), set).changes).toHaveLength(1)
  })
})

describe('refuses as a whole, and says what to do,', () => {
  const cp1252 = (text: string) => Uint8Array.from(text.replace('\uFEFF', ''), (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x3f))
  const folded = (text: string) => text.normalize('NFD').replaceAll('\u0304', '')
  const mojibake = (text: string) => Array.from(utf8(text.slice(1)), (byte) => String.fromCharCode(byte)).join('')
  const change = (from: string | RegExp, to: string) => (table: string) => utf8(table.replace(from, to))
  test.each<[what: string, save: (table: string) => Uint8Array, message: RegExp]>([
    ['question marks for macrons', (table) => cp1252(table.normalize('NFC')), /“Māori” has come back as “M\?ori”.*lost the macrons.*another word.*CSV UTF-8/],
    ['letters without their macrons', (table) => utf8(folded(table)), /“Māori” has come back as “Maori”/],
    ['Windows-1252', (table) => Uint8Array.from(folded(table).replace('\uFEFF', ''), (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 0x93)), /not UTF-8, so its macrons are probably lost.*CSV UTF-8/],
    ['UTF-8 that was read as something else and saved', (table) => utf8(mojibake(table)), /“Māori” has come back as “MÄ.ori”/],
    ['a workbook', () => Uint8Array.of(0x50, 0x4b, 3, 4), /packed file.*Save the sheet as “CSV UTF-8/],
    ['a head without its columns', change('"English"', '"Source"'), /lacks the column “English”; it has “Where”, “Source”/],
    ['a column that stands twice', change('"Comment"', '"English"'), /two columns “English”/],
    ['an open quotation mark', change(/"\r\n$/, ''), /quotation mark that opens on line 29 is never closed/],
    ['letters behind a quotation mark', change('"Kia ora, {{name}}"', '"Kia" ora, {{name}}'), /Line \d+ has “ ora” behind a closing quotation mark/],
    ['texts that were cut at their commas', change('"Kia ora, {{name}}"', 'Kia ora, {{name}}'), /more cells than the first line.*probably cut apart/],
    ['a cell that became a formula', change('"Tiaki"', '"#NAME?"'), /“#NAME\?” in the place of its Māori.*apostrophe/],
    ['nothing', () => utf8(''), /is empty/],
  ])('%s', (_, save, message) => {
    const table = write(opened(honest))
    expect(() => read(decode(save(table)))).toThrow(message)
  })
})

describe('reads the marks of a review:', () => {
  test.each<[cells: [reviewed: string, licence: string, date: string], mark: object]>([
    [['yes', '', ''], { mark: 'new' }],
    [['Āe', '', ''], { mark: 'new' }],
    [['x', 'NZSTI 222', '21/11/2026'], { mark: 'new', licence: 'NZSTI 222', date: '21/11/2026' }],
    [['C. Third', 'NZSTI 333', '2026-11-20'], { mark: 'new', reviewer: 'C. Third', licence: 'NZSTI 333', date: '2026-11-20' }],
    [['no', 'NZSTI 333', '2026-11-20'], { mark: 'none' }],
    [['', '', ''], { mark: 'none' }],
  ])('%j', ([reviewed, licence, date], mark) => {
    const table = write(opened(honest)).replace('"Tiaki","","",""', `"Tiaki","${reviewed}","${licence}","${date}"`)
    const { place: _place, root: _root, ns: _ns, key: _key, english: _english, maori: _maori, fingerprint: _fingerprint, comment: _comment, ...found } = one(read(table), 'save')
    expect(found).toEqual(mark)
  })
})
