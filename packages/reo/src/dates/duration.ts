import type { Language } from '../language.js'
import { isLanguage } from '../language.js'
import { formatNumber } from '../numbers/format-number.js'
import type { TimeUnit } from './units.js'
import { units, unitWords } from './units.js'

/** A length of time in parts: whole or broken numbers, none below zero. */
export type Duration = { [Unit in TimeUnit as `${Unit}s`]?: number }

const ISO = /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,9})?)S)?)?$/

/**
 * Prints a length of time: `1 haora, 30 meneti`, `1 hour, 30 minutes`.
 *
 * Takes parts (`{ hours: 1, minutes: 30 }`) or an ISO 8601 duration (`PT1H30M`, with decimals in the seconds alone). Parts that are zero are left out,
 * unless all are. Nothing is carried over: 90 minutes stay 90 minutes.
 *
 * @param duration - Its parts, or ISO 8601.
 *
 * @returns `undefined` for a duration without parts, with an unknown one or one that is not a number from zero up, for
 * text that is not ISO 8601, and for an unknown language.
 *
 * @example
 * formatDuration('mi', { hours: 1, minutes: 30 }) // '1 haora, 30 meneti'
 * formatDuration('en', 'PT90M') // '90 minutes'
 *
 * @source Units and the comma: Unicode CLDR 48.
 */
export function formatDuration(language: Language, duration: Duration | string): string | undefined {
  const parts = typeof duration === 'string' ? readIso(duration) : duration
  if (!isLanguage(language) || typeof parts !== 'object' || parts === null) return undefined
  const given = Object.keys(parts)
  if (given.length === 0 || !given.every((name) => units().some((unit) => name === `${unit}s`))) return undefined
  const written: string[] = []
  let nothing: string | undefined
  for (const unit of units()) {
    const n = parts[`${unit}s`]
    if (n === undefined) continue
    const amount = typeof n === 'number' && n >= 0 ? formatNumber(language, n) : undefined
    if (amount === undefined) return undefined
    nothing = `${amount} ${unitWords(language, unit, n)}`
    if (n > 0) written.push(nothing)
  }
  return written.join(', ') || nothing
}

function readIso(text: string): Duration | undefined {
  const [matched, ...amounts] = ISO.exec(text) ?? []
  if (matched === undefined) return undefined
  const duration: Duration = {}
  amounts.forEach((amount, index) => {
    if (amount !== undefined) duration[`${units()[index]!}s`] = Number(amount)
  })
  return duration
}
