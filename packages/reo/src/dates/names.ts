import type { Language } from '../language.js'

/**
 * Which Māori month and day names to print.
 *
 * - `maramataka`: Kohitātea, Huitanguru … and Rāhina, Rātū …, the set Te Puni Kōkiri prints.
 * - `borrowed`: Hānuere, Pēpuere … and Mane, Tūrei …, phonetic borrowings from English.
 *
 * Te Taura Whiri i te Reo Māori lists both side by side and ranks neither. Some
 * schools and iwi prefer the borrowed set, because the maramataka is lunar and
 * does not match the Gregorian months, so the choice belongs to the agency.
 */
export type NameSet = 'maramataka' | 'borrowed'

export interface CalendarNames {
  /** Twelve names, January first. */
  months: readonly string[]
  /** Seven names, Sunday first, as `Date.prototype.getUTCDay` counts. */
  days: readonly string[]
  /** The medium style keeps the whole names. */
  neverShort?: boolean
}

const english: CalendarNames = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

// Both Māori sets are spelled as in Te Taura Whiri's "Names of the days and months in Māori"
// (Māori orthographic conventions). Software spells them in other ways: CLDR has Āpereira beside
// Āperira, and the C library, moment and dayjs have Hōngoingoi.
const maramatakaMonths = [
  'Kohitātea', 'Huitanguru', 'Poutūterangi', 'Paengawhāwhā', 'Haratua', 'Pipiri',
  'Hōngongoi', 'Hereturikōkā', 'Mahuru', 'Whiringa-ā-nuku', 'Whiringa-ā-rangi', 'Hakihea',
]

const maramataka: CalendarNames = {
  months: maramatakaMonths,
  days: ['Rātapu', 'Rāhina', 'Rātū', 'Rāapa', 'Rāpare', 'Rāmere', 'Rāhoroi'],
  // On purpose. The only published short forms (the C library's, copied by moment and dayjs) are nobody's official list: one
  // comes from a misspelling, and several are everyday words (hui, a meeting; hara, an offence; pipi, a shellfish), so
  // "3 Hara" would not read as a date.
  neverShort: true,
}

const borrowed: CalendarNames = {
  months: ['Hānuere', 'Pēpuere', 'Māehe', 'Āperira', 'Mei', 'Hune', 'Hūrae', 'Ākuhata', 'Hepetema', 'Oketopa', 'Noema', 'Tīhema'],
  // Rāhoroi and Rātapu are the established names of both sets.
  days: ['Rātapu', 'Mane', 'Tūrei', 'Wenerei', 'Tāite', 'Paraire', 'Rāhoroi'],
}

/** A month in the medium style: its first three letters, as Unicode CLDR 48 has them for English and the borrowed names. Hun and Hūr differ in their last letter as well as in the macron. */
export function shortMonth({ months, neverShort }: CalendarNames, month: number): string {
  const name = months[month - 1] ?? ''
  return neverShort ? name : name.slice(0, 3)
}

/** The names a language uses; `undefined` for a language or set that does not exist. */
export function calendarNames(language: Language, set: NameSet): CalendarNames | undefined {
  if (set !== 'maramataka' && set !== 'borrowed') return undefined
  if (language === 'en') return english
  if (language === 'mi') return set === 'borrowed' ? borrowed : maramataka
  return undefined
}
