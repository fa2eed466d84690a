import type { Language } from '../language.js'

/** A unit of time. */
export type TimeUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

// As in Unicode CLDR 48, and as interfaces have them. CLDR spells the hour haora as a unit and hāora as a field.
const maori: Record<TimeUnit, string> = {
  year: 'tau',
  month: 'marama',
  week: 'wiki',
  day: 'rā',
  hour: 'haora',
  minute: 'meneti',
  second: 'hēkona',
}

/** Every unit, longest first. */
export function units(): TimeUnit[] {
  return Object.keys(maori) as TimeUnit[]
}

/** The name of a unit after a number; `undefined` for a unit that does not exist. Māori names are the same for one and for many. */
export function unitWords(language: Language, unit: TimeUnit, n: number): string | undefined {
  if (!Object.hasOwn(maori, unit)) return undefined
  if (language === 'mi') return maori[unit]
  return n === 1 ? unit : `${unit}s`
}

/** Words for the nearest days: the one before, this one, the one after. As in Unicode CLDR 48. */
export const NEAR: Record<Language, readonly string[]> = { mi: ['inanahi', 'i tēnei rā', 'āpōpō'], en: ['yesterday', 'today', 'tomorrow'] }
