import type { Reading } from '@reorua/i18n'

const A_YEAR = 365 * 24 * 60 * 60

/** Remembers what a person reads. Written by the server and, where the reading changes in place, by the browser. */
export function readingCookie(reading: Reading): string {
  return `reading=${reading}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax`
}
