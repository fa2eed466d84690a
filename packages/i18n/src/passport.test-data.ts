import type { Bundle } from '@reorua/locales'

/** A word module as `locales` generates them, with a message of each kind. */
export const passportWords: Bundle<
  'passport',
  {
    title: never
    name: never
    nameMissing: never
    englishOnly: never
    maoriOnly: never
    same: never
    error: 'error'
    welcome: 'name'
    born: 'when'
    bornFull: 'when'
    cost: 'sum'
    pages: 'n'
    who: 'people'
    choice: 'people'
    errors: 'count'
    help: never
    untranslated: never
  }
> = {
  ns: 'passport',
  messages: {
    title: { mi: 'Uruwhenua', en: 'Passport' },
    name: { mi: 'Ingoa', en: 'Name' },
    nameMissing: { mi: 'Ka hiahiatia te ingoa', en: 'Enter your name' },
    englishOnly: { en: 'Renewal' },
    maoriOnly: { mi: 'Rauika', en: '' },
    same: { mi: 'RealMe', en: 'RealMe' },
    error: { mi: 'Hapa: {{error, words}}', en: 'Error: {{error, words}}' },
    welcome: { mi: 'Nau mai, {{name}}', en: 'Welcome, {{name}}' },
    born: { mi: 'Rā: {{when, date}}', en: 'Date: {{when, date}}' },
    bornFull: { mi: 'Rā: {{when, date(full)}}', en: 'Date: {{when, date(full)}}' },
    cost: { mi: 'Utu: {{sum, money}}', en: 'Cost: {{sum, money}}' },
    pages: { mi: '{{n, number}} whārangi', en: '{{n, number}} pages' },
    who: { mi: 'Mō {{people, list}}', en: 'For {{people, list}}' },
    choice: { mi: '{{people, list(or)}}', en: '{{people, list(or)}}' },
    errors: {
      mi: { zero: 'Kāore he hapa', one: 'Kotahi te hapa', other: '{{count}} ngā hapa' },
      en: { one: '{{count}} error', other: '{{count}} errors' },
    },
    help: { mi: 'Tirohia te <link>Āwhina</link>', en: 'See <link>Help</link>' },
    untranslated: { mi: '', en: 'Sponsorship' },
  },
}
