import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dateLimit, dateParts, formatDate, parseDateParts, type DateParts, type NameSet } from '../index.js'
import { monthTable } from './date-table.test-data.js'

const read = (day: string, month: string, year: string) => parseDateParts({ day, month, year })

describe('a date typed in three parts', () => {
  test.each([
    ['3', '12', '2026'],
    ['03', '012', '2026'],
    [' 3 ', '\t12\n', ' 2026'],
    ['３', '１２', '２０２６'],
    ['3', 'Hakihea', '2026'],
    ['3', 'hakihea', '2026'],
    ['3', 'HAKI-HEA', '2026'],
    ['3', 'Tīhema', '2026'],
    ['3', 'Tīhema'.normalize('NFD'), '2026'],
    ['3', 'Tiihema', '2026'],
    ['3', 'Tihema', '2026'],
    ['3', 'December', '2026'],
    ['3', 'Dec.', '2026'],
    ['‎3‎', '12', '2026'],
  ])('is read: %j %j %j', (day, month, year) => {
    expect(read(day, month, year)).toEqual({ date: '2026-12-03' })
  })

  test('is read with every name of every month, whole and without macrons', () => {
    monthTable.forEach((names, index) => {
      const date = `2026-${String(index + 1).padStart(2, '0')}-03`
      for (const name of names) {
        expect(read('3', name, '2026')).toEqual({ date })
        expect(read('3', name.normalize('NFD').replace(/̄/g, ''), '2026')).toEqual({ date })
      }
    })
    for (const name of ['Hui-tanguru', 'huitanguru', 'Hui tanguru', 'Feb', 'Pēp']) expect(read('3', name, '2026')).toEqual({ date: '2026-02-03' })
  })

  test.each([
    ['', '', '', { problem: 'empty', parts: { day: 'missing', month: 'missing', year: 'missing' } }],
    [' ', '\t', ' ', { problem: 'empty', parts: { day: 'missing', month: 'missing', year: 'missing' } }],
    ['3', '', '', { problem: 'incomplete', parts: { month: 'missing', year: 'missing' } }],
    ['', 'Hakihea', '2026', { problem: 'incomplete', parts: { day: 'missing' } }],
    ['45', '', '2026', { problem: 'incomplete', parts: { day: 'no-such-day', month: 'missing' } }],
    ['31', '2', '2026', { problem: 'no-such-day', parts: { day: 'no-such-day', month: 'no-such-day' } }],
    ['31', 'Hui-tanguru', '2026', { problem: 'no-such-day', parts: { day: 'no-such-day', month: 'no-such-day' } }],
    ['29', '2', '2026', { problem: 'no-such-day', parts: { day: 'no-such-day', month: 'no-such-day', year: 'no-such-day' } }],
    ['29', '2', '1900', { problem: 'no-such-day', parts: { day: 'no-such-day', month: 'no-such-day', year: 'no-such-day' } }],
    ['45', '12', '2026', { problem: 'no-such-day', parts: { day: 'no-such-day' } }],
    ['0', '13', '0000', { problem: 'no-such-day', parts: { day: 'no-such-day', month: 'no-such-day', year: 'no-such-day' } }],
    ['3', '12', '26', { problem: 'unreadable', parts: { year: 'short-year' } }],
    ['3', '12', '987', { problem: 'unreadable', parts: { year: 'short-year' } }],
    ['3', '12', '12026', { problem: 'unreadable', parts: { year: 'unreadable' } }],
    ['3', '12', '2026 AD', { problem: 'unreadable', parts: { year: 'unreadable' } }],
    ['three', '12', '2026', { problem: 'unreadable', parts: { day: 'unreadable' } }],
    ['toru', 'tekau', 'x', { problem: 'unreadable', parts: { day: 'unreadable', month: 'unreadable', year: 'unreadable' } }],
    ['-3', '12', '2026', { problem: 'unreadable', parts: { day: 'unreadable' } }],
    ['3.5', '12', '2026', { problem: 'unreadable', parts: { day: 'unreadable' } }],
    ['1e1', '12', '2026', { problem: 'unreadable', parts: { day: 'unreadable' } }],
    ['٣', '12', '2026', { problem: 'unreadable', parts: { day: 'unreadable' } }],
    ['3', 'Whiringa', '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
    ['3', 'Ma', '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
    ['3', '3 December', '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
    ['3', 'Décembre?', '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
    ['3', 'Mane', '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
    ['3', '-', '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
    ['3', 'December'.repeat(20), '2026', { problem: 'unreadable', parts: { month: 'unreadable' } }],
  ] as const)('tells what is wrong with each part: %j %j %j', (day, month, year, answer) => {
    expect(read(day, month, year)).toEqual(answer)
  })

  test('is read again however its month was printed', () => {
    const dates = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(dates, fc.constantFrom<NameSet>('maramataka', 'borrowed'), fc.constantFrom('mi' as const, 'en' as const), (date, names, language) => {
        const [, day = '', month = '', year = ''] = /^(\d+) (.*) (\d+)$/.exec(formatDate(language, date, { names })!)!
        expect(parseDateParts({ day, month, year })).toEqual({ date })
      }),
    )
  })

  test('gets an answer whatever was typed, and a date only where there is one', () => {
    const text = fc.option(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 0, max: 3000 }).map(String)), { nil: undefined })
    fc.assert(
      fc.property(text, text, text, (day, month, year) => {
        const { date, problem, parts } = parseDateParts({ day, month, year } as DateParts)
        expect(date === undefined).toBe(problem !== undefined)
        if (date === undefined) expect(Object.keys(parts!).length).toBeGreaterThan(0)
        else expect(calendarDate(date)).toBe(date)
      }),
    )
  })

  test('counts what is no text as missing', () => {
    for (const value of [null, undefined, 5, {}, [], Symbol('day'), 5n]) {
      expect(parseDateParts({ day: value, month: '12', year: '2026' } as DateParts)).toEqual({ problem: 'incomplete', parts: { day: 'missing' } })
      expect(parseDateParts(value as DateParts).problem).toBe('empty')
    }
  })
})

describe('the parts of a date that a form has sent', () => {
  const sent = { 'birth-day': ' 3 ', 'birth-month': 'Hakihea', 'birth-year': '26' }
  const typed = { day: ' 3 ', month: 'Hakihea', year: '26' }
  test('are as they were typed, in whatever shape they came', () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(sent)) form.append(name, value)
    for (const posted of [form, new URLSearchParams(sent), new Map(Object.entries(sent)), sent, { ...sent, get: 'x' }]) expect(dateParts(posted, 'birth')).toEqual(typed)
  })

  test('are empty where nothing came, or a file, or what every object has', () => {
    const form = new FormData()
    form.append('birth-day', new Blob(['3']), 'birth-day.txt')
    for (const posted of [form, new URLSearchParams(), {}, Object.create({ 'birth-day': '3' }) as Record<string, unknown>]) expect(dateParts(posted, 'birth')).toEqual({ day: '', month: '', year: '' })
  })

  test('are the first of several', () => {
    expect(dateParts({ 'birth-day': ['3', '4'] }, 'birth').day).toBe('3')
    expect(dateParts(new URLSearchParams('birth-day=3&birth-day=4'), 'birth').day).toBe('3')
  })
})

describe('the limits of a date', () => {
  test.each([
    ['2026-12-03', { min: '2026-12-04' }, 'before'],
    ['2026-12-03', { max: '2026-12-02' }, 'after'],
    ['2026-12-03', { min: '2026-12-03', max: '2026-12-03' }, undefined],
    ['0926-12-03', { min: '1900-01-01' }, 'before'],
    ['2026-12-03', {}, undefined],
    ['2026-12-03', { min: '', max: 'soon' }, undefined],
    ['2026-02-30', { min: '2026-12-04' }, undefined],
    ['', { min: '2026-12-04' }, undefined],
  ] as const)('%j within %j: %j', (date, limits, answer) => {
    expect(dateLimit(date, limits)).toBe(answer)
  })

  test('are none for what is no date at all', () => {
    for (const value of [null, undefined, 5, {}, new Date()]) expect(dateLimit(value as string, { min: '2026-12-04' })).toBeUndefined()
  })
})
