'use client'
import type { i18n as I18next } from 'i18next'
import { useEffect } from 'react'
import { hasOurPluralRule } from './marker.js'
import { parseReading, READINGS, type Reading } from './reading.js'

// Bundlers and Node both answer this; nothing else of Node's is used, so its types are not asked for.
declare const process: { env: { NODE_ENV?: string } }

const toldOf = new WeakSet<I18next>()

/** Tells developers what people would only notice in a language or a browser that the developers do not use. */
export const useWarnings: typeof useDevelopersWarnings = process.env.NODE_ENV === 'production' ? () => {} : useDevelopersWarnings

function useDevelopersWarnings(chosen: Reading | undefined, i18n: I18next | undefined): void {
  useEffect(() => {
    if (chosen === undefined || READINGS.includes(chosen)) return
    const shown = parseReading(chosen)
    console.error(`Reorua: "${String(chosen)}" is not a reading, so ${shown ? `"${shown}"` : 'English'} is shown. Use one of ${READINGS.join(', ')}; parseReading() and readingFrom() make one out of what a person or a link says.`)
  }, [chosen])

  const asksTheBrowser = i18n?.services?.pluralResolver && !hasOurPluralRule(i18n) ? i18n : undefined
  useEffect(() => {
    if (!asksTheBrowser || toldOf.has(asksTheBrowser)) return
    toldOf.add(asksTheBrowser)
    console.warn('Reorua: this i18next instance asks the browser for Māori plurals, which no two browsers answer alike. Call .use(reorua()) from "@reorua/i18n/i18next" before init, so that your own t() calls get them right too.')
  }, [asksTheBrowser])
}
