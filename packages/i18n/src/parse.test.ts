import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatsOf, parse } from './parse.js'
import { say, type Words, type WordsError } from './index.js'
import { withOurSigns } from './signs.js'

describe('a text is cut into', () => {
  test.each([
    ['words alone', 'Ingoa', ['Ingoa']],
    ['placeholders', 'Nau mai, {{name}}!', ['Nau mai, ', { value: 'name' }, '!']],
    ['placeholders with a format', '{{ when , date(full) }}', [{ value: 'when', format: 'date(full)' }]],
    ['formats with i18next’s own options', '{{n, number(minimumFractionDigits: 2; maximumFractionDigits: 3)}}', [{ value: 'n', format: 'number(minimumFractionDigits: 2; maximumFractionDigits: 3)' }]],
    ['placeholders that i18next would not escape', '{{- name}} {{-name}}', [{ value: 'name' }, ' ', { value: 'name' }]],
    ['other messages', 'a $t(own:key) b', ['a ', { nest: 'own:key' }, ' b']],
    ['other messages with values', '$t(key, {"count": {{n}} })', [{ nest: 'key, {"count": {{n}} }' }]],
    ['named parts', 'a <link>b</link>', ['a ', { open: 'link' }, 'b', { close: 'link' }]],
    ['parts without words', 'a<br/>b<br />c', ['a', { open: 'br', empty: true }, 'b', { open: 'br', empty: true }, 'c']],
    ['what only looks like any of it', 'a < b > c {x} $5 $t <a href="#">', ['a < b > c {x} $5 $t <a href="#">']],
  ])('%s', (_what, text, tokens) => {
    expect(parse(text)).toEqual(tokens)
  })

  test('pieces that together are the text, whatever it is', () => {
    const pieces = fc.constantFrom('{{', '}}', '{', '}', '<', '>', '</', '/>', '$t(', ')', ',', 'a', 'ā', ' ', '-', 'link')
    fc.assert(
      fc.property(fc.array(pieces).map((all) => all.join('')), (text) => {
        const literal = parse(text).filter((token) => typeof token === 'string')
        // Each literal piece stands in the text, in this order.
        let at = 0
        for (const piece of literal) {
          const found = text.indexOf(piece, at)
          expect(found).toBeGreaterThanOrEqual(at)
          at = found + piece.length
        }
      }),
    )
  })
})

test('formats are known by name, names of objects’ own things included', () => {
  expect({ ...formatsOf('{{a, date}} {{b}} {{constructor, money}}') }).toEqual({ a: 'date', constructor: 'money' })
})

describe('a slip of the keyboard', () => {
  const shown = (text: string) => {
    const problems: WordsError[] = []
    const words: Words = { ns: 'own', key: 'own', values: { name: 'Mere' }, defaults: { en: text } }
    return [say(words, { reading: 'en', report: (problem) => problems.push(problem) }).text, ...problems.map(({ code }) => code)]
  }

  test.each([
    ['Welcome {{name}', 'Welcome name}', 'broken-text'],
    ['Welcome {name}}', 'Welcome {name', 'broken-text'],
    ['Welcome {{{name}}}', 'Welcome {Mere}'],
    ['Welcome {{}} back', 'Welcome  back', 'broken-text'],
    ['See <link>Help', 'See Help', 'broken-text'],
    ['See Help</link>', 'See Help', 'broken-text'],
    ['<a>one <b>two</a> three</b>', 'one two three', 'broken-text', 'broken-text'],
  ])('in %j shows %j', (text, ...met) => {
    expect(shown(text)).toEqual(met)
  })
})

describe('a hostile text costs time in proportion to its length', () => {
  /** Milliseconds of the fastest of a few tries: what the text costs rather than what the machine does meanwhile. */
  const cost = (text: string, read: (text: string) => unknown = parse) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      read(text)
      return performance.now() - start
    })
    return Math.max(Math.min(...times), 0.5)
  }

  test.each(['{{', '{{ ', '{', '}}', '{{a', '{{a,', '{{a, b(', '<', '</', '<a', '<a ', '<a>', '$t(', '$t(a', '$t($t(', '{{a}', ' ', '\\{{', '<a /', '{{a}}<b>$t('])('of %j again and again', (piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    // Eight times the text: linear work is 8, quadratic is 64.
    expect(cost(of(100_000)) / cost(of(12_500))).toBeLessThan(32)
  })

  test.each(['__', '_', '__a', ' __ '])('of %j again and again, where an app writes its placeholders so', (piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const read = (text: string) => withOurSigns(text, { prefix: '__', suffix: '__', formatSeparator: '|', nestingPrefix: '_(', nestingSuffix: ')_' })
    expect(cost(of(100_000), read) / cost(of(12_500), read)).toBeLessThan(32)
  })
})
