'use client'
import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { useState, type ReactNode } from 'react'
import { createI18n } from '../passport/src/i18n.ts'
import { readingCookie } from '../passport/src/readingCookie.ts'

/** What cannot travel from the server: the instance with the service's words, and what to do when the reading changes. */
export function Providers({ reading, children }: { reading: Reading; children: ReactNode }) {
  const [i18n] = useState(createI18n)
  return (
    <ReoruaProvider defaultReading={reading} onReadingChange={keepReading} i18n={i18n}>
      {children}
    </ReoruaProvider>
  )
}

/** In the cookie, and in an address that would say otherwise when it is asked for again. */
function keepReading(reading: Reading) {
  document.cookie = readingCookie(reading)
  const address = new URL(location.href)
  if (!address.searchParams.has('reading')) return
  address.searchParams.set('reading', reading)
  history.replaceState(null, '', address)
}
