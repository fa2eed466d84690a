import { formatDate, formatDateRange, formatList, formatOrdinal, formatRelativeTime, formatTime, numberWords, type Language } from '@reorua/reo'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// The engine carries its words in its own code, as small as they go. Translators and reviewers meet them as bundles like any
// other, with their standing; here both have to say the same.

type Bundle = Record<string, string>
const read = (language: Language) =>
  ['reo-dates', 'reo-times', 'reo-numbers'].reduce<Bundle>((all, ns) => ({ ...all, ...(JSON.parse(readFileSync(new URL(`../packages/reo/locales/${language}/${ns}.json`, import.meta.url), 'utf8')) as Bundle) }), {})
const bundles = { mi: read('mi'), en: read('en') }

const fill = (text: string, values: Record<string, string | number>) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

type Say = (language: Language, text: (key: string, values?: Record<string, string | number>) => string) => readonly [string | undefined, string]
const said = new Map<string, Say>()
const says = (key: string, say: (language: Language) => string | undefined, values: Record<string, string | number> = {}) =>
  void said.set(key, (language, text) => [say(language), text(key, values)])

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
months.forEach((month, index) => {
  const date = `2026-${String(index + 1).padStart(2, '0')}-15`
  const name = (text: string | undefined) => text?.replace(/^\d+ | \d+$/g, '')
  says(month, (language) => name(formatDate(language, date, { style: 'month-year' })))
  says(`${month}Borrowed`, (language) => name(formatDate(language, date, { style: 'month-year', names: 'borrowed' })))
  says(`${month}Short`, (language) => name(formatDate(language, date, { style: 'medium', names: 'borrowed' })))
})
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
days.forEach((day, index) => {
  const date = `2026-11-${22 + index}`
  says(day, (language) => formatDate(language, date, { style: 'weekday' }))
  if (`${day}Borrowed` in bundles.mi) says(`${day}Borrowed`, (language) => formatDate(language, date, { style: 'weekday', names: 'borrowed' }))
})
said.set('range', (language, text) => [formatDateRange(language, '2026-11-30', '2027-01-02'), text('range', { start: formatDate(language, '2026-11-30')!, end: formatDate(language, '2027-01-02')! })])

says('midnight', (language) => formatTime(language, '00:00'))
says('midday', (language) => formatTime(language, '12:00'))
says('morning', (language) => formatTime(language, '09:05'), { time: '9:05' })
says('morningWhole', (language) => formatTime(language, '09:00'), { hour: 9 })
says('afternoon', (language) => formatTime(language, '16:30'), { time: '4:30' })
says('afternoonWhole', (language) => formatTime(language, '16:00'), { hour: 4 })
says('night', (language) => formatTime(language, '21:15'), { time: '9:15' })
says('nightWhole', (language) => formatTime(language, '21:00'), { hour: 9 })

for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const) {
  const Unit = unit[0]!.toUpperCase() + unit.slice(1)
  const counted = (n: number) => (language: Language) => formatRelativeTime(language, n, unit, { numeric: 'always' })?.replace(/^in | ago$|^ā te | i mua$/g, '')
  says(`${unit}_one`, counted(1), { count: 1 })
  says(`${unit}_other`, counted(3), { count: 3 })
  says(`${unit}sAgo`, (language) => formatRelativeTime(language, -3, unit), { count: 3 })
  says(`in${Unit}s`, (language) => formatRelativeTime(language, 3, unit), { count: 3 })
}
says('yesterday', (language) => formatRelativeTime(language, -1, 'day'))
says('today', (language) => formatRelativeTime(language, 0, 'day'))
says('tomorrow', (language) => formatRelativeTime(language, 1, 'day'))
says('now', (language) => formatRelativeTime(language, 0, 'second'))

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
digits.forEach((name, n) => {
  says(name, (language) => numberWords(language, n))
  if (n > 1) says(`${name}People`, (language) => numberWords(language, n, { of: 'people' }))
  if (n > 0) says(`place${n}`, (language) => formatOrdinal(language, n))
})
says('onePerson', (language) => numberWords(language, 1, { of: 'people' }))
says('twoThings', (language) => numberWords(language, 2, { of: 'things' }))
for (const [key, n] of [['ten', 10], ['eleven', 11], ['thirty', 30], ['hundred', 100], ['thousand', 1000]] as const) says(key, (language) => numberWords(language, n))
says('placeFromTen', (language) => formatOrdinal(language, 14), { n: 14 })
says('and', (language) => formatList(language, ['x, y', 'z']), { items: 'x, y', last: 'z' })
says('or', (language) => formatList(language, ['x, y', 'z'], { type: 'or' }), { items: 'x, y', last: 'z' })

describe.each(['mi', 'en'] as const)('what the engine says in %s is what the bundle has', (language) => {
  const text = (key: string, values: Record<string, string | number> = {}) => fill(bundles[language][key] ?? `no ${key}`, values)
  test.each([...said])('%s', (_key, say) => {
    const [engine, bundle] = say(language, text)
    expect(engine).toBe(bundle)
  })
})

test('and every string of the bundles is said', () => {
  expect(Object.keys(bundles.mi).filter((key) => !said.has(key))).toEqual([])
  expect(Object.keys(bundles.en)).toEqual(Object.keys(bundles.mi))
})
