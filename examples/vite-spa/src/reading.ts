import { parseReading, type Reading } from '@reorua/i18n'

/** The reading to begin with: the address says it, else what was chosen last time, else both languages. */
export function firstReading(): Reading {
  const inAddress = new URLSearchParams(location.search).get('reading')
  return parseReading(inAddress) ?? parseReading(kept()) ?? 'mi-en'
}

/** Remembers a reading, here and in the address, so that the page can be reloaded and passed on as it is read. */
export function keepReading(reading: Reading): void {
  try {
    localStorage.setItem('reading', reading)
  } catch {
    // A browser may keep nothing; the address still tells.
  }
  const address = new URL(location.href)
  address.searchParams.set('reading', reading)
  history.replaceState(history.state, '', address)
}

function kept(): string | null {
  try {
    return localStorage.getItem('reading')
  } catch {
    return null
  }
}
