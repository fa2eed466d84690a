import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { say, words } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)
const counts = [0, 1, 2, 21, 1.5, -1]

describe('a count', () => {
  test('takes the Māori form for none, for one and for more', () => {
    expect(counts.map((count) => say(w('errors', { count }), { reading: 'mi' }).text)).toEqual(['Kāore he hapa', 'Kotahi te hapa', '2 ngā hapa', '21 ngā hapa', '1.5 ngā hapa', '-1 ngā hapa'])
  })

  test('takes the English form for one and for more; without a form for none that is the one for more', () => {
    expect(counts.map((count) => say(w('errors', { count }), { reading: 'en' }).text)).toEqual(['0 errors', '1 error', '2 errors', '21 errors', '1.5 errors', '-1 errors'])
  })

  test('chooses its form in each language of a two-language reading', () => {
    expect(say(w('errors', { count: 0 }), { reading: 'mi-en' }).text).toBe('Kāore he hapa / 0 errors')
    expect(say(w('errors', { count: 1 }), { reading: 'en-mi' }).text).toBe('1 error / Kotahi te hapa')
  })

  test('that is no number takes the form for more, and its place stays empty rather than say NaN', () => {
    expect(say(w('errors', { count: Number.NaN }), { reading: 'mi' }).text).toBe(' ngā hapa')
    expect(say(w('errors', { count: Number.POSITIVE_INFINITY }), { reading: 'en' }).text).toBe(' errors')
  })
})

describe('a count in the app’s own bundles', () => {
  const own = words('service')
  const inBoth = async (mi: object, en: object, options = {}) => {
    const i18n = createInstance()
    await i18n.init({ lng: 'en', resources: { mi: { service: mi }, en: { service: en } }, ...options })
    return (count: number) => say(own('item', { count }), { reading: 'mi-en', i18n }).text
  }

  test('takes the form of its own rule, whatever the browser believes of Māori', async () => {
    const said = await inBoth({ item_zero: 'Kore', item_one: 'Kotahi', item_other: '{{count}} tūemi' }, { item_one: '{{count}} item', item_other: '{{count}} items' })
    expect([0, 1, 2].map(said)).toEqual(['Kore / 0 items', 'Kotahi / 1 item', '2 tūemi / 2 items'])
  })

  test('takes the form for more where it has no other', async () => {
    const said = await inBoth({ item_other: '{{count}} tūemi' }, { item_other: '{{count}} items' })
    expect([0, 1, 2].map(said)).toEqual(['0 tūemi / 0 items', '1 tūemi / 1 items', '2 tūemi / 2 items'])
  })

  test('takes the plain key for one as i18next does', async () => {
    const said = await inBoth({ item: 'Kotahi', item_other: '{{count}} tūemi' }, { item: 'One item', item_other: '{{count}} items' })
    expect([1, 2].map(said)).toEqual(['Kotahi / One item', '2 tūemi / 2 items'])
  })

  test('works with a separator of the app’s own', async () => {
    const said = await inBoth({ 'item|one': 'Kotahi', 'item|other': '{{count}} tūemi' }, { 'item|one': 'One', 'item|other': '{{count}} items' }, { pluralSeparator: '|' })
    expect([1, 2].map(said)).toEqual(['Kotahi / One', '2 tūemi / 2 items'])
  })
})
