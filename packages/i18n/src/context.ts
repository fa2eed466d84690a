'use client'
import { createContext } from 'react'
import type { Catalogue } from './catalogue.js'
import { reportToConsole } from './report.js'
import type { Language, Reading } from './reading.js'
import type { Snapshot } from './snapshot.js'

export interface ReoruaContextValue extends Catalogue {
  reading: Reading
  /** The language of the element around, as far as it is known: text in another one must carry its own `lang`. */
  around: Language | undefined
  /** Asks for another reading; absent where nothing can change it. */
  setReading?: ((reading: Reading) => void) | undefined
  texts?: Snapshot | undefined
  /** The texts as they were when the page began: what the server's HTML was made of. */
  firstTexts?: Snapshot | undefined
}

/** Without a provider nothing is known of the page, so every text says its own language. */
export const WITHOUT_PROVIDER: ReoruaContextValue = { reading: 'en', source: 'en', around: undefined, report: reportToConsole }

export const ReoruaContext: React.Context<ReoruaContextValue> = createContext(WITHOUT_PROVIDER)
