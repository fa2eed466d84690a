import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatches, search, searchIndex } from '../index.js'

const places = ['Ōtaki', 'Ōtautahi', 'Te Whanganui-a-Tara', 'Whanganui', 'Whangārei', 'Pito-one', "Hawke's Bay", 'Taranaki', 'Tāmaki Makaurau', 'Taamaki', 'Te Tara']
const index = searchIndex(places)
const found = (query: string, options?: Parameters<typeof search>[2]) => search(index, query, options).map(({ item }) => item)

describe('which items', () => {
  test('by what they begin with', () => {
    expect(found('ota', { mode: 'prefix' })).toEqual(['Ōtaki', 'Ōtautahi'])
    expect(found('whanganui', { mode: 'prefix' })).toEqual(['Whanganui'])
  })
  test('by the beginnings of words, in any order', () => {
    expect(found('tara', { mode: 'word' })).toEqual(['Taranaki', 'Te Whanganui-a-Tara', 'Te Tara'])
    expect(found('tara te', { mode: 'word' })).toEqual(['Te Whanganui-a-Tara', 'Te Tara'])
    expect(found('one', { mode: 'word' })).toEqual(['Pito-one'])
    expect(found('hawkes', { mode: 'word' })).toEqual(["Hawke's Bay"])
    expect(found('naki', { mode: 'word' })).toEqual([])
  })
  test('by any part, which is the default', () => {
    expect(found('aki')).toEqual(['Ōtaki', 'Taranaki', 'Tāmaki Makaurau', 'Taamaki'])
    expect(found('aki')).toEqual(found('aki', { mode: 'anywhere' }))
  })
})

describe('which comes first', () => {
  const words = ['hākē', 'he keke', 'kēkē', 'pākeke', 'keke', 'he kēkē', 'Keke', 'kekē nui', 'keke nui']
  test('as spelled, then otherwise; from the start, at a word, inside; then as in the list', () => {
    expect(search(searchIndex(words), 'keke').map(({ item }) => item)).toEqual(['keke', 'Keke', 'keke nui', 'he keke', 'pākeke', 'kēkē', 'kekē nui', 'he kēkē'])
    expect(search(searchIndex(words), 'KĒKĒ').map(({ item }) => item)).toEqual(['kēkē', 'he kēkē', 'keke', 'Keke', 'kekē nui', 'keke nui', 'he keke', 'pākeke'])
  })
  test('macrons composed or not, beside their vowel or on it, are as spelled', () => {
    expect(search(searchIndex(['Maori', 'Ma\u0304ori', 'Ma¯ori', 'Māori']), 'māori').map(({ item }) => item)).toEqual(['Ma\u0304ori', 'Ma¯ori', 'Māori', 'Maori'])
  })
  test('whole queries before scattered words', () => {
    expect(search(searchIndex(['nui whare', 'he whare nui', 'whare nui']), 'whare nui', { mode: 'word' }).map(({ item }) => item)).toEqual(['whare nui', 'he whare nui', 'nui whare'])
  })
})

test('each item brings the ranges to mark, in its text as it was given', () => {
  const people = [{ name: 'Hēmi W’anga' }, { name: 'Mere Te Whaanga' }]
  expect(search(searchIndex(people, ({ name }) => name), 'whāng', { mode: 'word' })).toEqual([
    { item: people[0], ranges: [{ start: 5, end: 10 }] },
    { item: people[1], ranges: [{ start: 8, end: 14 }] },
  ])
  const items = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...places)))
  fc.assert(fc.property(items, fc.constantFrom('a', 'ta', 'te', 'w', '-', 'ki m'), fc.constantFrom('anywhere', 'word', 'prefix'), (items, query, mode) => {
    const matching = items.filter((item) => findMatches(item, query, { mode }).length > 0)
    const results = search(searchIndex(items), query, { mode })
    for (const { item, ranges } of results) expect(ranges).toEqual(findMatches(item, query, { mode }))
    if (query !== '-') expect(results.map(({ item }) => item).toSorted()).toEqual(matching.toSorted())
  }))
})

describe('limits', () => {
  test('the best of them', () => {
    expect(found('tara', { limit: 2 })).toEqual(['Taranaki', 'Te Whanganui-a-Tara'])
    expect(found('ta', { limit: 0 })).toEqual([])
    expect(found('ta', { limit: -1 })).toEqual([])
    expect(found('ta', { limit: Number.NaN })).toEqual(found('ta'))
  })
  test('an empty query gives the list as it is', () => {
    for (const query of ['', ' ', '-', undefined, null, 3]) {
      expect(search(index, query as string)).toEqual(places.map((item) => ({ item, ranges: [] })))
      expect(found(query as string, { limit: 3 })).toEqual(places.slice(0, 3))
    }
  })
})

test('an item without a text is there, and only an empty query finds it', () => {
  const odd = searchIndex([{}, { name: 'Māori' }], ({ name }: { name?: string }) => name!)
  expect(search(odd, '')).toHaveLength(2)
  expect(search(odd, 'm')).toHaveLength(1)
})
