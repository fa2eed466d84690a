import { words, type Message } from '@reorua/i18n'
import { timeInputWords } from '@reorua/locales/time-input'
import type { TimePart, TimeParts } from './TimeInput.js'

const w = words(timeInputWords)

/** What was read: a time as ISO 8601 has it, or what is wrong and where. */
export type ParsedTime = { ok: true; value: string; problem?: undefined; invalid?: undefined } | { ok: false; value?: undefined; problem: Message; invalid: readonly TimePart[] }

/**
 * Reads a time as it was typed into the parts: `4`, `30` and `pm` are `16:30`. No minutes are the full hour. A whole time
 * in the first part (`4:30pm`, `4.30`, `1630`) is read too, and an hour from 13 on needs no am or pm. 12 am is midnight and
 * 12 pm midday.
 */
export function parseTime({ hour = '', minute = '', period = '' }: TimeParts): ParsedTime {
  const [hours, minutes] = [plain(hour), plain(minute)]
  if (!hours && !minutes && !period) return wrong('missing', 'hour', 'minute', 'period')
  const typed = /^(\d{1,2})(?:[.:]?(\d\d))?(?:([ap])\.?m\.?)?$/.exec(hours)
  const at = typed ? Number(typed[1]) : Number.NaN
  if (!(at <= 23)) return wrong('wrongHour', 'hour')
  const past = minutes || typed?.[2] || '0'
  if (!/^[0-5]?\d$/.test(past) || (minutes && typed?.[2])) return wrong('wrongMinute', 'minute')
  const half = period || (typed?.[3] && `${typed[3]}m`) || ''
  if (half !== 'am' && half !== 'pm') return at > 12 || at === 0 ? time(at, past) : wrong('missingPeriod', 'period')
  // 16 pm is what it says; 16 am and 0 pm are two times.
  if (at > 12 ? half === 'am' : at === 0 && half === 'pm') return wrong('wrongHour', 'hour')
  return time(at > 12 ? at : (at % 12) + (half === 'pm' ? 12 : 0), past)
}

function time(hour: number, minute: string): ParsedTime {
  return { ok: true, value: `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}` }
}

function wrong(key: 'missing' | 'wrongHour' | 'wrongMinute' | 'missingPeriod', ...invalid: TimePart[]): ParsedTime {
  return { ok: false, problem: w(key), invalid }
}

/** Without spaces, and with the digits and letters of a full-width keyboard as they are elsewhere. */
function plain(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
