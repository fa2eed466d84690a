import { words, type Message, type Words } from '@reorua/i18n'
import { datePickerWords } from '@reorua/locales/date-picker'
import { dateLimit } from '@reorua/reo'
import { isBlocked, type BlockedDates } from './blocked.js'

export const w = words(datePickerWords)

/** Which days can be chosen. */
export interface Choice {
  min?: string | undefined
  max?: string | undefined
  blocked?: BlockedDates | undefined
}

/** A day in words, with what is special about it, and whether it can be chosen: one thought for each, so one message. */
export function dayWords(day: string, today: string, { min, max, blocked }: Choice): { label: Message; off: boolean } {
  const plain = w('day', { when: day })
  const named = day === today ? w('today', { day: plain }) : plain
  const limit = dateLimit(day, { min, max })
  if (limit) return { label: w(limit, { day: named, when: (limit === 'before' ? min : max)! }), off: true }
  const why: Words | boolean = isBlocked(blocked, day)
  if (!why) return { label: named, off: false }
  return { label: why === true ? w('blocked', { day: named }) : w('because', { day: named, why }), off: true }
}
