import type { RecognisedLanguage } from '../index.js'
import { recogniseLanguage } from '../index.js'
import type { Call } from '../table.test-data.js'

const texts: [text: string, language: RecognisedLanguage['language']][] = [
  ['Tāpiritia tētahi kōnae', 'mi'],
  ['Tapiritia tetahi konae', 'mi'],
  ['Kei te pēhea koe?', 'mi'],
  ['Kei te pe\u0304hea koe?', 'mi'],
  ['Ko John Smith tōku ingoa', 'mi'],
  ['Your whānau can help you apply', 'en'],
  ['Enter your date of birth', 'en'],
  ['Kāinga / Home', 'mixed'],
  ['E mālō le lotu', 'unknown'],
  ['', 'unknown'],
  ['{{count}} https://example.govt.nz 42', 'unknown'],
  ['日本語', 'unknown'],
  ['\ud800', 'unknown'],
]

/** Which language a text is in. That it is the language named is for the tests of the recogniser; here every engine has to give the same whole answer. */
export const recogniseCalls: Call[] = texts.map(([text, language]) => ['a text', 'recogniseLanguage', [text], { ...recogniseLanguage(text), language }])
