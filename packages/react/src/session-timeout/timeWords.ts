import type { Words } from '@reorua/i18n'
import { formatDuration } from '@reorua/reo'

/** How long it still is, as people say it in each language: whole minutes, and seconds in the last one. */
export function timeWords(seconds: number): Words {
  const time = seconds < 60 ? { seconds } : { minutes: Math.ceil(seconds / 60) }
  return { mi: formatDuration('mi', time) ?? '', en: formatDuration('en', time) ?? '' }
}

/** Which of the times that are said aloud this is in: each minute, and in the last one 30 and 10 seconds before the end. */
export function markOf(seconds: number): number {
  if (seconds > 30) return Math.ceil(seconds / 60) * 60
  return seconds > 10 ? 30 : 10
}
