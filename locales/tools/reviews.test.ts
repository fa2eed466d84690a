import { describe, expect, test } from 'vitest'
import { answerIn } from './checks/people.ts'
import { formats, merged, open, opened } from './exchangeFixture.ts'
import type { Opened } from './exchangeFixture.ts'
import { merge } from './exchange/merge.ts'
import type { Returned } from './exchange/returned.ts'
import { unfitReviewer } from './exchange/reviewer.ts'
import { fixture, honest, honestBut } from './fixture.ts'
import { home } from './roots.ts'

const reviewer = { reviewer: 'B. Other', licence: 'NZSTI 111', date: '2026-11-20' }
const reviewed = (english: string) => ({ standing: 'reviewed', english, ...reviewer })

/** What comes back when a translator changes some of what was sent, and leaves out the columns that need not be there. */
function returned(set: Opened, changes: Record<string, Partial<Returned>>): Returned[] {
  return formats.csv.read(formats.csv.write(set)).map((each) => ({ ...each, ...changes[each.key] }))
}

/** A root with one more string. */
const withString = (key: string, english: string, maori?: string, entry?: object) =>
  opened(honestBut({ 'en/greeting.json': { [key]: english }, 'mi/greeting.json': { [key]: maori }, 'standing/greeting.json': { [key]: maori === undefined ? undefined : (entry ?? { standing: 'draft', english }) } }))

describe('a review is not recorded', () => {
  test.each<[what: string, set: () => Opened, changes: Record<string, Partial<Returned>>, reason: RegExp]>([
    ['where a value is missing that the English has had all along', () => withString('example', 'For example, {{sample}}', 'Anei tētahi tauira', { standing: 'draft', english: 'For example' }), { example: { mark: 'new' } }, /lacks \{\{sample\}\}/],
    ['of a term without its macron', () => withString('page', 'Page'), { page: { maori: 'Wharangi', mark: 'new' } }, /the term for “page” is Whārangi/],
    ['of a term without its macron, with other words around it', () => opened(honest), { contact: { maori: 'Whakapa mai koa', mark: 'new' } }, /lost the macrons of “whakapā”/],
    ['of a listed word that lost its macron', () => withString('here', 'This agreement', 'Te whakaaetanga tēnei'), { here: { maori: 'Te whakaaetanga tenei', mark: 'new' } }, /lost the macrons of “tēnei”/],
    ['of the opposite', () => withString('forth', 'Next page'), { forth: { maori: 'Whārangi tōmua', mark: 'new' } }, /Tōmua is “previous”, its opposite/],
    ['of the opposite, where the list has a term for the label', () => withString('more', 'Add a line'), { more: { maori: 'Tango rārangi', mark: 'new' } }, /Tango is “remove”, its opposite/],
    ['of Māori that is mostly English', () => withString('later', 'Please try again later'), { later: { maori: 'Please try again ake', mark: 'new' } }, /most of it is English \(Please, try, again\)/],
    ['by a word that is no name', () => opened(honest), { save: { mark: 'new', reviewer: 'translator', licence: 'NZSTI 1' } }, /“translator”, which is no name/],
    ['with a licence that is none', () => opened(honest), { save: { mark: 'new', licence: 'pending' } }, /“pending” is no licence/],
    ['of English that has a term', () => withString('top', 'Menu'), { top: { maori: 'Menu', mark: 'new' } }, /has the English for its Māori/],
  ])('%s', (_, set, changes, reason) => {
    const result = merged(returned(set(), changes), set(), reviewer)
    expect(result.refused.map((each) => each.reason)).toEqual([expect.stringMatching(reason)])
    expect(result.changes).toEqual([])
  })

  test.each(['no', 'not yet', 'Not yet.', 'Kāore', 'kaore anō', 'never', 'Pending…', 'TBC', 'n/a', 'NA', '?', '-', '–', 'no, wrong word', 'needs work'])('for “%s”', (mark) => {
    expect(answerIn(mark)).toBe('no')
    const table = formats.csv.write(opened(honest)).replace('"Tiaki","","",""', `"Tiaki","${mark}","NZSTI 1",""`)
    expect(formats.csv.read(table).find(({ key }) => key === 'save')).toMatchObject({ mark: 'none' })
  })

  test.each(['yes.', 'Āe!', 'done', 'Reviewed by me', 'OK'])('in the name of “%s”, which says yes', (mark) => {
    const table = formats.csv.write(opened(honest)).replace('"Tiaki","","",""', `"Tiaki","${mark}","",""`)
    expect(formats.csv.read(table).find(({ key }) => key === 'save')).not.toHaveProperty('reviewer')
    expect(answerIn(mark)).toBe('yes')
  })

  test.each([{ reviewer: 'yes' }, { reviewer: '…' }, { reviewer: 'Me' }, { licence: 'no' }, { licence: '-' }, { licence: '…' }, { date: '2126-01-01' }, { date: 'today' }])('by %j', (named) => {
    expect(unfitReviewer({ today: '2026-11-22', ...reviewer, ...named })).toMatch(/is no /)
  })

  test.each([{}, reviewer, { reviewer: 'Hinemoa' }, { reviewer: '王芳' }, { licence: 'No. 12' }, { licence: 'Toi Reo Māori' }])('unless somebody is named, by %j', (named) => {
    expect(unfitReviewer({ today: '2026-11-22', ...named })).toBeUndefined()
  })
})

describe('a review is recorded', () => {
  test('where Māori needs no form for one, and nothing for that form', () => {
    const set = opened(honestBut({ 'mi/greeting.json': { found_one: undefined, found_other: undefined }, 'standing/greeting.json': { found_one: undefined, found_other: undefined } }))
    const result = merged(returned(set, { found_one: { mark: 'new' }, found_other: { maori: '{{count}} ngā whārangi', mark: 'new' } }), set, reviewer)
    expect(result).toMatchObject({ refused: [], changes: [{ item: { key: 'found_other' }, kind: 'reviewed' }] })
    expect(merged(returned(set, { found_other: { mark: 'new' } }), set, reviewer).refused).toHaveLength(1)
  })

  test('of a name that is the same in both languages', () => {
    const set = withString('land', 'Tonga')
    expect(merged(returned(set, { land: { maori: 'Tonga', mark: 'new' } }), set, reviewer)).toMatchObject({ refused: [], remarks: [], changes: [{ mi: 'Tonga', kind: 'reviewed' }] })
    expect(merged(returned(set, { land: { maori: 'Tonga' } }), set, reviewer)).toMatchObject({ changes: [], untranslated: 2 })
  })

  test('with a macron less where a word has none, and that is said', () => {
    const set = withString('rest', 'Holidays', 'Hārarei')
    expect(merged(returned(set, { rest: { maori: 'Hararei', mark: 'new' } }), set, reviewer)).toMatchObject({ refused: [], changes: [{ kind: 'reviewed' }], remarks: [{ remark: expect.stringMatching(/no longer the macrons of “hārarei”; the reviewer decides/) }] })
    expect(merged(returned(set, { rest: { maori: 'Hararei' } }), set).refused).toMatchObject([{ reason: expect.stringMatching(/lost the macrons/) }])
  })

  test('in the order in which people write its fields', () => {
    const set = opened(honest)
    const { changes } = merged(returned(set, { save: { mark: 'new' } }), set, reviewer)
    expect(changes.map(({ entry }) => Object.keys(entry))).toEqual([['standing', 'english', 'sources', 'reviewer', 'licence', 'date']])
  })

  test('with the licence that the file has for it, where the command names who it was', () => {
    const set = opened(honest)
    const xliff = formats.xliff.write(set).replace(/(<unit id="save"[\s\S]*?)<\/mda:metadata>([\s\S]*?)state="translated"/, '$1<mda:metaGroup category="review"><mda:meta type="licence">NZSTI 333</mda:meta></mda:metaGroup></mda:metadata>$2state="reviewed"')
    expect(merged(formats.xliff.read(xliff, set), set, { reviewer: 'B. Other' }).changes).toMatchObject([{ entry: { reviewer: 'B. Other', licence: 'NZSTI 333' } }])
  })
})

describe('of who reviewed', () => {
  test('nothing stays when somebody else changes the words, nor the terms that were chosen', () => {
    const set = withString('look', 'Search', 'Kimihia', { ...reviewed('Search'), otherTerms: ['search'] })
    const { changes } = merged(returned(set, { look: { maori: 'Rapu' } }), set)
    expect(changes.map(({ entry }) => entry)).toEqual([{ standing: 'draft', english: 'Search' }])
  })

  test('a reason that the place itself has stays', () => {
    const own = { standing: 'draft', english: 'Search', note: 'A game of hide and seek.', otherTerms: ['search'] }
    const set = withString('look', 'Search', 'Kimihia', own)
    expect(merged(returned(set, { look: { maori: 'Kimihia rā' } }), set).changes.map(({ entry }) => entry)).toEqual([own])
  })
})

describe('the whole file is refused', () => {
  const words = Object.fromEntries(Object.entries({ a: ['One', 'Tētahi mea pai'], b: ['Two', 'Ngā pātai katoa'], c: ['Three', 'Te kōrero nei'], d: ['Four', 'He whārangi hou'], e: ['Five', 'Te ingoa whānau'], f: ['Six', 'Te rā whānau'] }))
  const column = (index: number) => Object.fromEntries(Object.entries(words).map(([key, texts]) => [key, texts[index]]))
  const many = () => opened({ 'en/many.json': column(0), 'mi/many.json': column(1), 'standing/many.json': Object.fromEntries(Object.entries(words).map(([key, [english]]) => [key, { standing: 'draft', english }])) })

  test.each(['none', 'new'] as const)('when it has lost every macron (%s)', (mark) => {
    const bare = many().items.map(({ key, mi }) => [key, { maori: mi!.normalize('NFD').replaceAll('\u0304', ''), mark }])
    expect(() => merged(returned(many(), Object.fromEntries(bare)), many(), reviewer)).toThrow(/No text in the file has a macron, and 6 had some/)
  })

  test('in part when it has lost some macrons, even where a reviewer might have meant it', () => {
    const set = () => { const { root } = many(); return opened({ 'en/many.json': { ...column(0), g: 'Seven' }, 'mi/many.json': { ...column(1), g: 'Hārarei' }, 'standing/many.json': Object.fromEntries([...root.namespaces[0]!.standing.entries, ['g', { standing: 'draft', english: 'Seven' }]]) }) }
    const changes = { a: { maori: 'Tetahi mea pai', mark: 'new' }, b: { maori: 'Nga patai katoa', mark: 'new' }, g: { maori: 'Hararei', mark: 'new' } } as const
    expect(merged(returned(set(), changes), set(), reviewer)).toMatchObject({ refused: [{}, {}], changes: [{ item: { key: 'g' } }] })
    const more = { ...changes, c: { maori: 'Te korero nei', mark: 'new' } } as const
    expect(merged(returned(set(), more), set(), reviewer)).toMatchObject({ refused: [{}, {}, {}, {}], changes: [] })
  })

  test.each([['shifted by one row', 1], ['sorted by itself', 3]])('when its Māori was %s', (_, by) => {
    const items = many().items
    const moved = items.map(({ key }, index) => [key, { maori: items[(index + by) % items.length]!.mi }])
    expect(() => merged(returned(many(), Object.fromEntries(moved)), many())).toThrow(/6 texts have the Māori that was sent for other English.*sorted or moved/)
  })

  test('but not when two texts have changed places, or one was copied to where it fits', () => {
    const [a, b] = many().items
    expect(merged(returned(many(), { a: { maori: b!.mi }, b: { maori: a!.mi } }), many()).changes).toHaveLength(2)
  })
})

describe('one string that cannot stand', () => {
  const doors = () => opened({ ...honest, 'en/doors.json': { open: 'Open', close: 'Close' }, 'mi/doors.json': { open: 'Huaki', close: 'Kati' }, 'standing/doors.json': { open: { standing: 'draft', english: 'Open' }, close: { standing: 'draft', english: 'Close' } } })

  test('leaves the others alone, though the fault stands at a string that nobody changed', () => {
    const { changes, refused } = merged(returned(doors(), { open: { maori: 'Kati' }, welcome: { maori: 'Haere mai' } }), doors())
    expect(refused).toEqual([{ place: expect.stringContaining('open'), reason: expect.stringMatching(/mi\/doors\.json \(close\) has “Kati” for “close”.*its opposite/) }])
    expect(changes.map(({ item }) => item.key)).toEqual(['welcome'])
  })

  const library = () => {
    const set = open(home)
    return { ...set, returned: (maori: string) => returned(set, {}).map((each) => (each.ns === 'skip-link' && each.key === 'main' ? { ...each, maori } : each)) }
  }
  const beside = (maori: string) => open(fixture({ 'terms.json': { opposites: [['main', 'other']] }, 'en/jump.json': { jump: 'Skip to other content' }, 'mi/jump.json': { jump: maori }, 'standing/jump.json': { jump: { standing: 'draft', english: 'Skip to other content' } } }))

  test('can be one of the library that breaks another root', () => {
    const { root, reference, returned: back } = library()
    const roots = [{ root, reference }]
    const maori = 'Haere ki te ihirangi kē'
    expect(merge(back(maori), roots, { today: '2026-11-22' })).toMatchObject({ refused: [], changes: [{ mi: maori }] })
    expect(merge(back(maori), roots, { today: '2026-11-22' }, [beside(maori)])).toMatchObject({ changes: [], refused: [{ place: expect.stringContaining('skip-link/main'), reason: expect.stringMatching(/its opposite/) }] })
  })

  test('can be one of each of two roots, which come together', () => {
    const { root, reference, returned: back } = library()
    const other = beside('Haere ki tērā')
    const maori = 'Haere ki te ihirangi kē'
    const both = [...back(maori), ...returned(other, { jump: { maori } })]
    expect(merge(both, [{ root, reference }, other], { today: '2026-11-22' })).toMatchObject({ changes: [], refused: [{}, {}] })
  })
})
