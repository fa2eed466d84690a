import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('a file is what Python writes with csv.DictWriter and utf-8-sig', () => {
  const rows = [
    { a: 'Māori "quoted", with comma', b: "['wcag2a', 'wcag111']" },
    { a: 'two\nlines', b: '' },
  ]
  expect(csv(['a', 'b'], rows)).toBe('\uFEFFa,b\r\n"Māori ""quoted"", with comma","[\'wcag2a\', \'wcag111\']"\r\n"two\nlines",\r\n')
})

test('a cell is text to a spreadsheet, never a formula', () => {
  expect(csv(['a'], [{ a: '=HYPERLINK("https://example.com")' }])).toContain(`"'=HYPERLINK(`)
})
