'use client'
import { createContext, type ReactNode } from 'react'
import type { Catalogue } from './catalogue.js'
import { reportToConsole } from './report.js'
import type { Language, Reading } from './reading.js'
import type { Snapshot } from './snapshot.js'

export interface ReoruaContextValue extends Catalogue {
  reading: Reading
  /** The languages of the reading, the leading one first. */
  languages: readonly Language[]
  /** The language of the element around, as far as it is known: text in another one must carry its own `lang`. */
  around: Language | undefined
  /** Asks for another reading; absent where nothing can change it. */
  setReading?: ((reading: Reading) => void) | undefined
  texts?: Snapshot | undefined
  /** The texts as they were when the page began: what the server's HTML was made of. */
  firstTexts?: Snapshot | undefined
  /** Renders with the texts that count at this place; there where an app has texts of its own, so that others need not bring it. */
  WithTexts?: ((props: { children: (context: ReoruaContextValue) => ReactNode }) => ReactNode) | undefined
}

/** Without a provider nothing is known of the page, so every text says its own language. */
export const WITHOUT_PROVIDER: ReoruaContextValue = { reading: 'en', languages: ['en'], source: 'en', around: undefined, report: reportToConsole }

export const ReoruaContext: React.Context<ReoruaContextValue> = createContext(WITHOUT_PROVIDER)
