import type { Words } from '@reorua/i18n'

/** Days that cannot be chosen: a list of ISO dates, or a function that says so of each day, with the reason if it likes. */
export type BlockedDates = readonly string[] | ((date: string) => Words | boolean | undefined)

/** Why a day cannot be chosen: words, or `true` where nothing more is known. */
export function isBlocked(blocked: BlockedDates | undefined, day: string): Words | boolean {
  return typeof blocked === 'function' ? (blocked(day) ?? false) : (blocked?.includes(day) ?? false)
}
