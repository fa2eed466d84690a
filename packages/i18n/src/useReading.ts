'use client'
import { use } from 'react'
import { ReoruaContext } from './context.js'
import { htmlLang, languagesOf, type Language, type Reading } from './reading.js'

/** What is read here, its languages with the leading one first, the tag for `lang`, and the way to change it. */
export function useReading(): {
  reading: Reading
  languages: readonly Language[]
  lang: 'mi' | 'en-NZ'
  /** Absent where nothing can change the reading: without a provider, or where the app fixes it. */
  setReading: ((reading: Reading) => void) | undefined
} {
  const { reading, setReading } = use(ReoruaContext)
  return { reading, languages: languagesOf(reading), lang: htmlLang(reading), setReading }
}
