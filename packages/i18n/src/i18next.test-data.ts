import type { createInstance } from 'i18next'
import { reorua, type ReoruaI18nextOptions } from './i18next.js'

const service = {
  mi: {
    errors_zero: 'Kāore he hapa',
    errors_one: 'Kotahi te hapa',
    errors_other: '{{count}} ngā hapa',
    pages_one: 'Kotahi te whārangi',
    pages_other: '{{count, number}} whārangi',
    onlyOther_other: '{{count}} tūemi',
    place_ordinal_one: 'kāore',
    place_ordinal_other: '#{{count}}',
    values: '{{when, date}} | {{when, date(full)}} | {{when, date(medium)}} | {{when, date(numeric)}} | {{sum, money}} | {{n, number}} | {{n, number(maximumFractionDigits: 0)}} | {{who, list}} | {{who, list(or)}}',
    share: '{{n, number(style: percent)}}',
    nested: '$t(errors, {"count": {{a}} }), $t(pages, {"count": {{b}} })',
  },
  en: {
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    values: '{{when, date}} | {{when, date(full)}} | {{when, date(medium)}} | {{when, date(numeric)}} | {{sum, money}} | {{n, number}} | {{n, number(maximumFractionDigits: 0)}} | {{who, list}} | {{who, list(or)}}',
    share: '{{n, number(style: percent)}}',
    onlyOther_other: '{{count}} items',
  },
}

const values = { when: '2026-12-03', sum: 1234.5, n: 1234.5, who: ['Hera', 'Mere', 'Tama'] }
const broken = { when: '2026-02-30', sum: '', n: 'abc', who: [{}] }

/** What an app's own t() says with the plug-in: the same on every machine. */
export async function answers(create: typeof createInstance, options?: ReoruaI18nextOptions): Promise<Record<string, unknown>> {
  const i18n = create()
  await i18n.use(reorua(options)).init({ lng: 'mi', fallbackLng: 'en', ns: 'service', interpolation: { escapeValue: false }, resources: { mi: { service: service.mi }, 'mi-NZ': { service: {} }, en: { service: service.en } } })
  const counts = [0, 1, 2, 3, 5, 11, 21, 1.5]
  return {
    maori: counts.map((count) => i18n.t('errors', { count })),
    maoriOfNewZealand: counts.map((count) => i18n.t('errors', { count, lng: 'mi-NZ' })),
    english: counts.map((count) => i18n.t('errors', { count, lng: 'en' })),
    onlyOther: i18n.t('onlyOther', { count: 2 }),
    ordinal: [1, 2].map((count) => i18n.t('place', { count, ordinal: true })),
    values: i18n.t('values', values),
    valuesInEnglish: i18n.t('values', { ...values, lng: 'en' }),
    broken: i18n.t('values', broken),
    share: i18n.t('share', { n: 0.25 }),
    nested: i18n.t('nested', { a: 1, b: 1234 }),
    clone: i18n.cloneInstance().t('errors', { count: 1 }),
    suffixes: i18n.services.pluralResolver.getSuffixes('mi'),
  }
}

export const expected: Record<string, unknown> = {
  maori: ['Kāore he hapa', 'Kotahi te hapa', '2 ngā hapa', '3 ngā hapa', '5 ngā hapa', '11 ngā hapa', '21 ngā hapa', '1.5 ngā hapa'],
  maoriOfNewZealand: ['Kāore he hapa', 'Kotahi te hapa', '2 ngā hapa', '3 ngā hapa', '5 ngā hapa', '11 ngā hapa', '21 ngā hapa', '1.5 ngā hapa'],
  english: ['0 errors', '1 error', '2 errors', '3 errors', '5 errors', '11 errors', '21 errors', '1.5 errors'],
  onlyOther: '2 tūemi',
  ordinal: ['#1', '#2'],
  values: '3 Hakihea 2026 | Rāpare, 3 Hakihea 2026 | 3 Hakihea 2026 | 03/12/2026 | $1,234.50 | 1,234.5 | 1,235 | Hera, Mere me Tama | Hera, Mere, Tama rānei',
  valuesInEnglish: '3 December 2026 | Thursday, 3 December 2026 | 3 Dec 2026 | 03/12/2026 | $1,234.50 | 1,234.5 | 1,235 | Hera, Mere and Tama | Hera, Mere or Tama',
  broken: ' |  |  |  |  |  |  |  | ',
  share: '25%',
  nested: 'Kotahi te hapa, 1,234 whārangi',
  clone: 'Kotahi te hapa',
  suffixes: ['_one', '_other'],
}
