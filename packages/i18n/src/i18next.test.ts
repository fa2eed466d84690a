import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { reorua } from './i18next.js'
import { answers, expected } from './i18next.test-data.js'
import { say, words } from './index.js'
import { versions } from './versions.test-data.js'

describe.each(versions)('an app’s own t(), with the plug-in for %s', (_version, load) => {
  test('counts and formats in te reo Māori and in English', async () => {
    expect(await answers(await load())).toEqual(expected)
  })

  test('uses the names of days and months that the agency has chosen', async () => {
    expect((await answers(await load(), { names: 'borrowed' })).values).toMatch(/^3 Tīhema 2026 \| Tāite, 3 Tīhema 2026/)
  })

  test('leaves the other languages as they were', async () => {
    const create = await load()
    const resources = { fr: { translation: { list: '{{x, list}}', n: '{{x, number}}', date: '{{x, date}}', a_one: 'un', a_other: 'plusieurs' } } }
    const [plain, taught] = [create(), create()]
    await plain.init({ lng: 'fr', resources })
    await taught.use(reorua()).init({ lng: 'fr', resources })
    const said = (i18n: typeof plain) => [i18n.t('list', { x: ['a', 'b'] }), i18n.t('n', { x: 1.5 }), i18n.t('date', { x: 'demain' }), i18n.t('a', { count: 0 }), i18n.t('a', { count: 2 })]
    expect(said(taught)).toEqual(said(plain))
  })

  test('teaches an instance once, however often it is used', async () => {
    const i18n = (await load())()
    await i18n.use(reorua()).use(reorua()).init({ lng: 'mi', resources: { mi: { translation: { a_one: 'kotahi', a_other: 'maha' } } } })
    expect([1, 2].map((count) => i18n.t('a', { count }))).toEqual(['kotahi', 'maha'])
  })

  test('does not mind a formatter of the app’s own', async () => {
    const i18n = (await load())()
    const formatter = { type: 'formatter' as const, init: () => {}, format: (value: unknown) => `<${value}>` }
    await i18n.use(formatter as never).use(reorua()).init({ lng: 'mi', interpolation: { escapeValue: false }, resources: { mi: { translation: { a_one: '{{count, any}}', a_other: 'maha' } } } })
    expect(i18n.t('a', { count: 1 })).toBe('<1>')
    expect(say(words('translation')('a', { count: 1 }), { reading: 'mi', i18n }).text).toBe('<1>')
  })
})

test('Say and t() say the same', async () => {
  const i18n = createInstance()
  const text = '{{when, date(full)}}, {{when, date(weekday)}}, {{at, time}}, {{at, time(24)}}, {{sum, money}}, {{n, number}}, {{share, percent}}, {{who, list(or)}}'
  await i18n.use(reorua()).init({ lng: 'mi', resources: { mi: { translation: { text } }, en: { translation: { text } } } })
  const values = { when: '2026-12-03', at: '16:00', share: 0.125, sum: 20, n: 1e6, who: ['Hera', 'Mere'] }
  for (const lng of ['mi', 'en'] as const) expect(say(words('translation')('text', values), { reading: lng, i18n }).text).toBe(i18n.t('text', { ...values, lng }))
})
