import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { todayInNewZealand } from './day.ts'
import { itemsOf } from './exchange/items.ts'
import type { Returned } from './exchange/returned.ts'
import { formats, merged, one, open, opened } from './exchangeFixture.ts'
import type { Opened } from './exchangeFixture.ts'
import { fixture, honest, honestBut } from './fixture.ts'
import { findRoots } from './roots.ts'
import { xliffFaults } from './xliffFaults.ts'

/** A reviewer for the strings that are marked without a name. */
const reviewer = { reviewer: 'B. Other', licence: 'NZSTI 111', date: '2026-11-20' }
const asUtf8 = (text: string) => Buffer.from(text).toString()
const both = Object.entries(formats)

/** What comes back when a translator changes some of what was sent. */
function returned(set: Opened, changes: Record<string, Partial<Returned>>): Returned[] {
  return formats.csv.read(formats.csv.write(set)).map((each) => ({ ...each, ...changes[each.key] }))
}

describe.each(both)('as %s', (_, { write, read }) => {
  test.each(findRoots([]))('all of %s comes back as it went', (path) => {
    const set = open(path)
    const back = read(write(set), set)
    expect(back).toHaveLength(set.items.length)
    expect(merged(back, set)).toMatchObject({ changes: [], refused: [], remarks: [] })
  })

  test('any text comes back as it went, whatever its key, its values and its parts', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('{{name}}', '{{when, date(full)}}', '{{ n }}', '{{', '}}', '{a}', '<b>', '</b>', '<b>ā</b>', '<hidden> {{x, words}}</hidden>', '<i><b></b></i>', '</', '&amp;', ']]>', '<!--', '=1', "'", '"', '\r\n', '\uD800', 'Māori'),
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')).filter((joined) => joined.trim() !== '')
    const key = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}(_(zero|one|other))?$/).filter((name) => !(name in Object.prototype))
    const bundle = fc.dictionary(key, fc.record({ en: text, mi: fc.option(text, { nil: undefined }) }), { minKeys: 1, maxKeys: 5 })
    const path = fixture(honest)
    const { root, reference } = open(path)
    fc.assert(
      fc.property(bundle, (strings) => {
        const namespace = root.namespaces[0]!
        const file = (side: 'en' | 'mi') => ({ ...namespace[side], entries: new Map(Object.entries(strings).flatMap(([name, each]) => (each[side] === undefined ? [] : [[name, each[side]] as const]))) })
        const changed = { ...root, namespaces: [{ ...namespace, en: file('en'), mi: file('mi'), standing: { ...namespace.standing, entries: new Map() } }] }
        const set = { root: changed, reference, items: itemsOf(changed) }
        const written = write(set)
        if (write === formats.xliff.write) expect(xliffFaults(written)).toEqual([])
        // A file is written as UTF-8, which has no lone halves of pairs: in a table they are lost, as they would be in any program.
        const lossy = write === formats.csv.write
        const asWritten = (value: string | undefined) => (lossy && value !== undefined ? asUtf8(value) : value)
        for (const back of read(lossy ? asUtf8(written) : written, set)) {
          expect(back.english).toBe(asWritten(strings[back.key]!.en))
          expect(back.maori).toBe(asWritten(strings[back.key]!.mi))
        }
        if (!lossy) expect(merged(read(written, set), set)).toMatchObject({ changes: [], refused: [] })
      }),
      { numRuns: 150 },
    )
  })
})

describe('a string that came back', () => {
  const set = () => opened(honest)

  test('with other words becomes a draft of the English as it is now, and keeps its sources', () => {
    const { changes, remarks } = merged(returned(set(), { contact: { maori: 'Whakapā mai koa' } }), set())
    expect(changes.map(({ mi, entry }) => [mi, entry])).toEqual([
      ['Whakapā mai koa', { standing: 'draft', english: 'Contact us', sources: [{ source: 'agency-page', text: 'Whakapā Mai' }] }],
    ])
    expect(remarks[0]!.remark).toMatch(/was published.*becomes a draft/)
  })

  test('with other words loses the review of those before', () => {
    const { changes } = merged(returned(set(), { welcome: { maori: 'Haere mai' } }), set())
    expect(changes.map(({ entry }) => entry)).toEqual([{ standing: 'draft', english: 'Welcome' }])
  })

  test('where there was none gets its first standing', () => {
    const { changes } = merged(returned(set(), { untranslated: { maori: 'Kāore anō' } }), set())
    expect(changes.map(({ entry }) => entry)).toEqual([{ standing: 'draft', english: 'Nothing yet' }])
  })

  test('with a mark is reviewed by whoever reads the file in names', () => {
    const { changes } = merged(returned(set(), { save: { mark: 'new' }, untranslated: { maori: 'Kāore anō', mark: 'new' } }), set(), reviewer)
    expect(changes.map(({ item, kind, entry }) => [item.key, kind, entry])).toEqual([
      ['save', 'reviewed', { standing: 'reviewed', english: 'Save', ...reviewer, sources: expect.any(Array) }],
      ['untranslated', 'reviewed', { standing: 'reviewed', english: 'Nothing yet', ...reviewer }],
    ])
  })

  test('with a name of its own is reviewed by that person, and by nobody else', () => {
    const own = { mark: 'new', reviewer: 'C. Third', licence: 'NZSTI 333', date: '2026-11-19' } as const
    const { changes } = merged(returned(set(), { save: own }), set(), reviewer)
    expect(changes.map(({ entry }) => entry)).toMatchObject([{ reviewer: 'C. Third', licence: 'NZSTI 333', date: '2026-11-19' }])
    expect(merged(returned(set(), { save: { ...own, licence: undefined } }), set(), reviewer).refused).toEqual([expect.objectContaining({ reason: expect.stringMatching(/reviewed by C\. Third, but no licence/) })])
  })

  test('with a mark that it was sent with is not reviewed again, nor when its words changed: then it is a draft', () => {
    const kept = { mark: 'kept' } as const
    expect(merged(returned(set(), { welcome: kept }), set(), reviewer).changes).toEqual([])
    expect(merged(returned(set(), { welcome: { ...kept, maori: 'Haere mai' } }), set()).changes).toMatchObject([{ kind: 'draft' }])
    const { changes, remarks } = merged(returned(set(), { welcome: { ...kept, maori: 'Haere mai' } }), set(), reviewer)
    expect(changes.map(({ entry }) => entry)).toEqual([{ standing: 'draft', english: 'Welcome' }])
    expect(remarks.map(({ remark }) => remark)).toEqual([expect.stringMatching(/nobody has marked them anew, so it becomes a draft/)])
  })

  test('with a mark makes stale Māori good again, for the English as it is now', () => {
    const stale = opened(honestBut({ 'en/greeting.json': { save: 'Save this' } }))
    const { changes } = merged(returned(stale, { save: { mark: 'new' } }), stale, reviewer)
    expect(changes.map(({ mi, entry }) => [mi, entry.standing, entry.english])).toEqual([['Tiaki', 'reviewed', 'Save this']])
  })

  test('counts as reviewed without a mark when somebody says so of the whole file, but not where nothing was translated', () => {
    const { changes, untranslated } = merged(returned(set(), {}), set(), { ...reviewer, allReviewed: true })
    expect(changes.map(({ item, kind }) => [item.key, kind])).toEqual(['hello', 'save', 'contact', 'welcome', 'help', 'found_one', 'found_other'].map((key) => [key, 'reviewed']))
    expect(untranslated).toBe(1)
  })

  test('gives its words and no review when reviews are left out', () => {
    const { changes } = merged(returned(set(), { save: { mark: 'new' }, welcome: { maori: 'Haere mai', mark: 'new' } }), set(), { noReviews: true })
    expect(changes).toMatchObject([{ item: { key: 'welcome' }, kind: 'draft' }])
    const kept = returned(set(), { welcome: { maori: 'Haere mai', mark: 'kept' } })
    expect(merged(kept, set(), { ...reviewer, noReviews: true }).changes).toMatchObject([{ kind: 'draft', entry: { standing: 'draft' } }])
  })

  test('in which a reviewer chose another word than the list keeps that word, and its standing says so', () => {
    const { changes, refused, remarks } = merged(returned(set(), { save: { maori: 'Puritia', mark: 'new' } }), set(), reviewer)
    expect(refused).toEqual([])
    expect(changes.map(({ entry }) => entry)).toEqual([{ standing: 'reviewed', english: 'Save', sources: expect.any(Array), ...reviewer, otherTerms: ['save'] }])
    expect(remarks.map(({ remark }) => remark)).toContainEqual(expect.stringMatching(/“save” is Tiaki there.*The reviewer decides/))
  })

  test('is the same when only white space and the form of its macrons differ', () => {
    const { changes, same } = merged(returned(set(), { help: { maori: '  Pa\u0304nui i\n<link>te a\u0304whina</link> ' } }), set())
    expect([changes, same]).toEqual([[], 7])
  })

  test('is the same when a program keeps its spaces from breaking', () => {
    const { changes, refused } = merged(returned(set(), { contact: { maori: 'Whakapā\u00A0mai', mark: 'new' }, welcome: { maori: 'Haere\u202Fmai' } }), set(), reviewer)
    expect(refused).toEqual([])
    expect(changes.map(({ mi }) => mi)).toEqual(['Whakapā mai', 'Haere mai'])
  })

  test('is taken beside another that was at fault before', () => {
    const faulty = opened(honestBut({ 'en/greeting.json': { found_other: '{{count}} pages of {{title}}' } }))
    const { changes, refused } = merged(returned(faulty, { welcome: { maori: 'Haere mai' } }), faulty)
    expect([changes.length, refused]).toEqual([1, []])
  })

  test('is taken once, however often it comes back', () => {
    const sent = returned(set(), { welcome: { maori: 'Haere mai' }, save: { mark: 'new' } })
    const after = opened(honestBut({ 'mi/greeting.json': { welcome: 'Haere mai' }, 'standing/greeting.json': { welcome: { standing: 'draft', english: 'Welcome' }, save: { standing: 'reviewed', english: 'Save', ...reviewer } } }))
    expect(merged(sent.map((each) => ({ ...each, root: 'elsewhere' })), after, reviewer)).toMatchObject({ changes: [], refused: [] })
  })

  test('in English, or empty, is not translated', () => {
    const { changes, untranslated, remarks } = merged(returned(set(), { untranslated: { maori: 'Nothing yet' }, save: { maori: undefined }, welcome: { maori: 'Welcome' } }), set())
    expect([changes, untranslated]).toEqual([[], 3])
    expect(remarks).toEqual(['save', 'welcome'].map((key) => ({ place: expect.stringContaining(key), remark: expect.stringMatching(/the Māori that is here stays/) })))
  })
})

describe('refuses, and says why,', () => {
  test.each<[what: string, changes: Record<string, Partial<Returned>>, reason: RegExp]>([
    ['a review by nobody', { save: { mark: 'new' } }, /nobody is named.*--reviewer.*--no-reviews/],
    ['a review without a licence', { save: { mark: 'new', reviewer: 'C. Third' } }, /reviewed by C\. Third, but no licence/],
    ['a review of nothing', { untranslated: { mark: 'new', ...reviewer } }, /marked as reviewed, but has no Māori/],
    ['a review of English', { untranslated: { maori: 'Nothing yet', mark: 'new', ...reviewer } }, /has the English for its Māori/],
    ['a review on a day that can be read in two ways', { save: { mark: 'new', ...reviewer, date: '3/4/2026' } }, /“3\/4\/2026” for the day of its review/],
    ['a review that is still to come', { save: { mark: 'new', ...reviewer, date: '2026-12-01' } }, /2026-12-01, which is still to come/],
    ['words made from English that has changed', { save: { maori: 'Tiakina', english: 'Save it' } }, /stale: its English is now “Save”, and the file has “Save it”/],
    ['words for a key that is not there', { save: { key: 'saved', maori: 'Tiakina' } }, /unknown here/],
    ['a value that got lost', { hello: { maori: 'Kia ora' } }, /cannot stand as “Kia ora”: it lacks \{\{name\}\}/],
    ['a value that got broken', { hello: { maori: 'Kia ora {{name}' } }, /brace that belongs to no placeholder/],
    ['a value that was translated', { hello: { maori: 'Kia ora {{ingoa}}' } }, /uses \{\{ingoa\}\}, which is not in/],
    ['a part that got lost', { help: { maori: 'Pānui i te āwhina' } }, /has no parts, but/],
    ['letters that got broken', { help: { maori: 'PÄ\u0081nui i <link>te āwhina</link>' } }, /broken by a wrong encoding/],
    ['a form of a plural without “other”', { found_other: { maori: undefined }, untranslated: { maori: 'P?nui' } }, /a macron was lost/],
  ])('%s', (_, changes, reason) => {
    const set = opened(honest)
    const { refused } = merged(returned(set, changes), set)
    expect(refused.map((each) => each.reason)).toEqual([expect.stringMatching(reason)])
  })

  test('words that would overwrite others that came in between', () => {
    const before = opened(honest)
    const sent = returned(before, { welcome: { maori: 'Haere mai' } })
    const now = opened(honestBut({ 'mi/greeting.json': { welcome: 'Nau mai, haere mai' } }))
    expect(merged(sent, now).refused).toEqual([expect.objectContaining({ reason: expect.stringMatching(/changed here since the file was sent out: it is now “Nau mai, haere mai”.*“Haere mai”/) })])
    expect(merged(returned(before, {}), now)).toMatchObject({ changes: [], refused: [] })
  })

  test('two answers for one string', () => {
    const set = opened(honest)
    const sent = returned(set, {})
    const twin = { ...one(sent, 'save'), maori: 'Tiakina', place: 'line 99' }
    expect(merged([...sent, twin], set).refused).toEqual([{ place: 'line 99', reason: expect.stringMatching(/stands twice in the file.*line/) }])
    expect(merged([...sent, one(sent, 'save')], set).refused).toEqual([])
  })

  test('the form for one when the form for all others does not come with it, and takes both together', () => {
    const set = opened(honestBut({ 'mi/greeting.json': { found_one: undefined, found_other: undefined }, 'standing/greeting.json': { found_one: undefined, found_other: undefined } }))
    const singular = { found_one: { maori: 'Kotahi te whārangi' } }
    expect(merged(returned(set, singular), set)).toMatchObject({ changes: [], refused: [{ reason: expect.stringMatching(/needs found_other/) }] })
    const whole = { ...singular, found_other: { maori: '{{count}} ngā whārangi' } }
    expect(merged(returned(set, whole), set)).toMatchObject({ changes: [{ kind: 'draft' }, { kind: 'draft' }], refused: [] })
    const broken = { ...singular, found_other: { maori: '{{tau}} ngā whārangi' } }
    expect(merged(returned(set, broken), set)).toMatchObject({ changes: [], refused: [{}, {}] })
  })

  test('the same Māori for opposites', () => {
    const set = opened({ ...honest, 'en/doors.json': { open: 'Open', close: 'Close' }, 'mi/doors.json': { close: 'Kati' }, 'standing/doors.json': { close: { standing: 'draft', english: 'Close' } } })
    expect(merged(returned(set, { open: { maori: 'Kati' } }), set)).toMatchObject({ changes: [], refused: [{ reason: expect.stringMatching(/its opposite/) }] })
  })
})

test('what a check only warns about is taken, and said', () => {
  const set = opened(honest)
  const { changes, remarks } = merged(returned(set, { untranslated: { maori: 'He nui nga tāngata' } }), set)
  expect(changes).toHaveLength(1)
  expect(remarks.map(({ remark }) => remark)).toContainEqual(expect.stringMatching(/“nga”.*ngā/))
})

test('today is the day in New Zealand', () => {
  expect(todayInNewZealand(new Date('2026-11-21T10:59:00Z'))).toBe('2026-11-21')
  expect(todayInNewZealand(new Date('2026-11-21T11:00:00Z'))).toBe('2026-11-22')
})
