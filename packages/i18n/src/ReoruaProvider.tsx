'use client'
import type { NameSet } from '@reorua/reo'
import type { i18n as I18next, Resource } from 'i18next'
import { use, useCallback, useMemo, useState } from 'react'
import type { WordsError } from './catalogue.js'
import { ReoruaContext, WITHOUT_PROVIDER, type ReoruaContextValue } from './context.js'
import { learnNodes } from './nodes.js'
import { nodesOfRuns } from './nodesOfRuns.js'
import { htmlLang, languagesOf, parseReading, type Language, type Reading } from './reading.js'
import { learnMessages } from './resolve.js'
import { lettersOf, resolveFurther } from './resolveMessage.js'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js'
import { useReport } from './useReport.js'
import { useSnapshot } from './useSnapshot.js'
import { useWarnings } from './useWarnings.js'
import { WithTexts } from './WithTexts.js'

export interface ReoruaProviderProps {
  /** What is read now, where the app keeps it. */
  reading?: Reading
  /** What is read at first, where the provider keeps it. */
  defaultReading?: Reading
  /** Told when a person chooses another reading. */
  onReadingChange?: (reading: Reading) => void
  /** The app's own i18next instance: asked for texts, never changed. */
  i18n?: I18next
  /**
   * The app's own texts in i18next's format, `{ mi: { passport: { … } }, en: { … } }`, for an app that needs nothing else
   * of i18next: then none of its code is on the page. An `i18n` beside it is asked instead.
   */
  resources?: Resource
  /** The language of words that are given as bare strings. */
  sourceLanguage?: Language
  /** Which official set of Māori month and day names dates use: `maramataka` unless told otherwise. */
  names?: NameSet
  /** Whether the provider keeps `<html lang>` in step; `false` for a part inside somebody else's page. */
  page?: boolean
  /** Rewrites every text in its language; for the pseudo-languages of tests. */
  transform?: (text: string, language: Language) => string
  /** Told once of each look-up that failed. Without it those that people would notice go to the console in development. */
  onProblem?: (problem: WordsError) => void
  children?: React.ReactNode
}

/**
 * Sets what is read below it. Renders no element. A nested provider changes the reading of its part, whose texts then
 * carry their own `lang`.
 */
export function ReoruaProvider({ reading: given, defaultReading, onReadingChange, page = true, children, ...own }: ReoruaProviderProps) {
  // Messages from a server may be all that this page has.
  learnNodes(nodesOfRuns)
  learnMessages(resolveFurther, lettersOf)
  const outer = use(ReoruaContext)
  const nested = outer !== WITHOUT_PROVIDER
  const [kept, setKept] = useState(defaultReading)
  const chosen = given ?? kept
  const reading = chosen === undefined ? outer.reading : (parseReading(chosen) ?? 'en')
  const inherits = nested && given === undefined && defaultReading === undefined
  const isFixed = given !== undefined && onReadingChange === undefined

  const change = useCallback(
    (next: Reading) => {
      setKept(next)
      onReadingChange?.(next)
    },
    [onReadingChange],
  )
  const setReading = inherits ? outer.setReading : isFixed ? undefined : change

  const i18n = own.i18n ?? (own.resources ? undefined : outer.i18n)
  const resources = own.resources ?? outer.resources
  const isOuter = i18n === outer.i18n
  const snapshots = useSnapshot(isOuter ? undefined : i18n)
  const { texts, firstTexts } = isOuter ? outer : snapshots
  const report = useReport(own.onProblem, outer.report!)
  const ownsPage = page && !nested
  useLanguageOfPage(ownsPage, reading)
  useWarnings(chosen, own.i18n)

  const around = ownsPage ? languagesOf(reading)[0] : outer.around
  const source = own.sourceLanguage ?? outer.source
  const names = own.names ?? outer.names
  const transform = own.transform ?? outer.transform
  const value = useMemo((): ReoruaContextValue => ({ reading, languages: languagesOf(reading), around, setReading, i18n, resources, texts, firstTexts, WithTexts: i18n && WithTexts, source, names, transform, report }), [reading, around, setReading, i18n, resources, texts, firstTexts, source, names, transform, report])
  return <ReoruaContext value={value}>{children}</ReoruaContext>
}

function useLanguageOfPage(ownsPage: boolean, reading: Reading) {
  useBrowserLayoutEffect(() => {
    const page = document.documentElement
    // Chromium works out every style on the page again, even where the language stays the same.
    if (ownsPage && page.lang !== htmlLang(reading)) page.lang = htmlLang(reading)
  }, [ownsPage, reading])
}
