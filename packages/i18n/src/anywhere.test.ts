import { describe, expect, test } from 'vitest'
import { runBuilt } from './built.test-data.js'

// Node takes its answers about a language it does not know from the locale of the machine: with these it would count in
// Polish, Arabic or Japanese.
const machines = ['C', 'en_US.UTF-8', 'mi_NZ.UTF-8', 'pl_PL.UTF-8', 'ar_EG.UTF-8', 'ja_JP.UTF-8', 'de_DE.UTF-8']

const module = `
  import { createInstance } from 'i18next'
  import { say, words } from '@reorua/i18n'
  import { reorua } from '@reorua/i18n/i18next'
  const i18n = createInstance()
  const mi = { n_one: 'kotahi', n_other: '{{count}} maha', v: '{{when, date(full)}}; {{sum, money}}; {{n, number}}; {{who, list(or)}}' }
  await i18n.use(reorua()).init({ lng: 'mi', fallbackLng: 'en', resources: { mi: { translation: mi }, en: { translation: { n_one: 'one', n_other: '{{count}} many' } } } })
  const values = { when: '2026-12-03T09:00:00Z', sum: 1234.5, n: 1234567.8, who: ['Hera', 'Mere'] }
  const w = words('translation')
  console.log(JSON.stringify({
    plurals: new Intl.PluralRules('mi').resolvedOptions().pluralCategories,
    t: [0, 1, 2, 3, 5, 11].map((count) => i18n.t('n', { count })).concat(i18n.t('v', values)),
    say: [0, 1, 2, 3, 5, 11].map((count) => say(w('n', { count }), { reading: 'mi', i18n }).text).concat(say(w('v', values), { reading: 'mi', i18n }).text),
  }))`

describe('on a machine set to', () => {
  const asked = machines.map((machine) => [machine, runBuilt(module, { env: { LC_ALL: machine, LANG: machine, TZ: 'America/New_York' } }) as { plurals: string[]; t: string[]; say: string[] }] as const)
  const all = ['0 maha', 'kotahi', '2 maha', '3 maha', '5 maha', '11 maha', 'Rāpare, 3 Hakihea 2026; $1,234.50; 1,234,567.8; Hera, Mere rānei']

  test.each(asked)('%s, te reo Māori reads the same', (_machine, { t, say }) => {
    expect(say).toEqual(all)
    expect(t).toEqual(all)
  })

  test('these locales, Node itself does not agree with itself', () => {
    expect(new Set(asked.map(([, { plurals }]) => plurals.join())).size).toBeGreaterThan(1)
  })
})
