'use client'
import { use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { NameSet } from '@reorua/reo'
import type { i18n as I18next } from 'i18next'
import type { WordsError } from './catalogue.js'
import { ReoruaContext, WITHOUT_PROVIDER, type ReoruaContextValue } from './context.js'
import { hasOurPluralRule } from './marker.js'
import { loaderOf } from './loader.js'
import { htmlLang, parseReading, READINGS, type Language, type Reading } from './reading.js'

// Bundlers and Node both answer this; nothing else of Node's is used, so its types are not asked for.
declare const process: { env: { NODE_ENV?: string } }

export interface ReoruaProviderProps {
  /** What is read now, where the app keeps it. */
  reading?: Reading
  /** What is read at first, where the provider keeps it. */
  defaultReading?: Reading
  /** Told when a person chooses another reading. */
  onReadingChange?: (reading: Reading) => void
  /** The app's own i18next instance: asked for texts, never changed. */
  i18n?: I18next
  /** The language of words that are given as bare strings. */
  sourceLanguage?: Language
  /** Which official set of Māori month and day names dates use: `maramataka` unless told otherwise. */
  names?: NameSet
  /** Whether the provider keeps `<html lang>` in step; `false` for a part inside somebody else's page. */
  page?: boolean
  /** Rewrites every text in its language; for the pseudo-languages of tests. */
  transform?: (text: string, language: Language) => string
  /** Told once of each look-up that failed. In development those that people would notice also go to the console. */
  onProblem?: (problem: WordsError) => void
  children?: React.ReactNode
}

/**
 * Sets what is read below it. Renders no element. A nested provider changes the reading of its part, whose texts then
 * carry their own `lang`.
 */
export function ReoruaProvider({ reading: given, defaultReading, onReadingChange, page = true, children, ...own }: ReoruaProviderProps) {
  const outer = use(ReoruaContext)
  const nested = outer !== WITHOUT_PROVIDER
  const [kept, setKept] = useState(defaultReading)
  const reading = checked(given ?? kept) ?? outer.reading
  const inherits = given === undefined && defaultReading === undefined && nested

  const change = useCallback(
    (next: Reading) => {
      setKept(next)
      onReadingChange?.(next)
    },
    [onReadingChange],
  )
  const setReading = inherits ? outer.setReading : change

  const i18n = own.i18n ?? outer.i18n
  const version = useTextsOf(i18n)
  const report = useReport(own.onProblem, outer.report)
  const ownsPage = page && !nested

  useBrowserLayoutEffect(() => {
    if (ownsPage) document.documentElement.lang = htmlLang(reading)
  }, [ownsPage, reading])

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && own.i18n?.isInitialized && !hasOurPluralRule(own.i18n)) {
      console.warn('Reorua: this i18next instance asks the browser for Māori plurals, which no two browsers answer alike. Call .use(reorua()) from "@reorua/i18n/i18next" before init, so that your own t() calls get them right too.')
    }
  }, [own.i18n])

  const around = ownsPage ? languageOf(reading) : nested ? outer.around : undefined
  const source = own.sourceLanguage ?? outer.source
  const names = own.names ?? outer.names
  const transform = own.transform ?? outer.transform
  const value = useMemo(
    (): ReoruaContextValue => ({ reading, around, setReading, i18n, source, names, transform, report, pending: i18n && ((ns) => loaderOf(i18n).state(ns) === 'loading') }),
    // The version is no part of the value: it makes a new one when texts have come, so that what shows them renders.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [reading, around, setReading, i18n, source, names, transform, report, version],
  )
  return <ReoruaContext value={value}>{children}</ReoruaContext>
}

const languageOf = (reading: Reading): Language => (reading.startsWith('mi') ? 'mi' : 'en')

// React warns of neither, but on a server the layout effect would be dead weight.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

function checked(reading: Reading | undefined): Reading | undefined {
  if (reading === undefined) return undefined
  const parsed = parseReading(reading)
  if (parsed !== reading && process.env.NODE_ENV !== 'production') {
    console.error(`Reorua: "${String(reading)}" is not a reading, so ${parsed ? `"${parsed}"` : 'English'} is shown. Use one of ${READINGS.join(', ')}; parseReading() and readingFrom() make one out of what a person or a link says.`)
  }
  return parsed ?? 'en'
}

const nothing = () => () => {}
const never = () => ''

/** Renders again when texts of the instance come late, are added or are taken away. */
function useTextsOf(i18n: I18next | undefined): string {
  const loader = i18n && loaderOf(i18n)
  const snapshot = loader?.snapshot ?? never
  return useSyncExternalStore(loader?.subscribe ?? nothing, snapshot, snapshot)
}

/** Says each problem once for each provider, because a missing text is looked up at every render. */
function useReport(onProblem: ReoruaProviderProps['onProblem'], outer: ReoruaContextValue['report']) {
  const latest = useRef(onProblem)
  useBrowserLayoutEffect(() => {
    latest.current = onProblem
  })
  return useMemo(() => {
    const said = new Set<string>()
    return (problem: WordsError) => {
      if (said.has(problem.message)) return
      said.add(problem.message)
      if (latest.current) latest.current(problem)
      else if (outer) outer(problem)
      else if (process.env.NODE_ENV !== 'production' && problem.code !== 'missing-language') console.error(problem)
    }
  }, [outer])
}
