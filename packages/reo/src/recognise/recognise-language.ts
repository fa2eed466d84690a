import type { Language } from '../language.js'
import { spokenWords } from './spoken.js'
import { OPEN, toPlain, weigh } from './weigh.js'
import { AT_HOME_IN_ENGLISH, ENGLISH_PARTICLES, isIn, MAORI_PARTICLES } from './words.js'

/** A word that decided, and for which language. */
export interface RecognisedWord {
  /** The word as it stands in the text. */
  text: string
  /** Where it starts, in UTF-16 code units, as `text.slice` counts. */
  start: number
  /** Where it ends: the place behind its last unit. */
  end: number
  /** The language that it speaks for. */
  language: Language
}

/** The language of a text, and what told it. */
export interface RecognisedLanguage {
  /** `mixed` is both; `unknown` is another language, or that no word tells. */
  language: Language | 'mixed' | 'unknown'
  /** The language that has more of the text, whatever the answer: `leading ?? 'en'` is for those who have to choose. Missing where no word tells. */
  leading?: Language
  /** From 0 to 1: how often such an answer was right among the strings the rule was tuned on. 0 for `unknown`. */
  confidence: number
  /** The words that decided, in their order. */
  words: RecognisedWord[]
}

/**
 * Recognises te reo Māori and English in text of an interface, from one word to a few sentences, with macrons, with
 * double vowels or without either. Tags, `{{values}}`, addresses, code and numbers say nothing.
 *
 * - A language stays itself with a few names and loan words of the other, and by its particles: *Ngā Chromebook* is Māori.
 * - `mixed` is a text with a part in each language (*Kāinga / Home*), or with a third of its words in the other.
 * - A word of both languages, such as *to* or *he*, decides only where no other does, with low confidence.
 * - Letters of neither language, such as the ʻokina, make it `unknown`. English is not told from other languages by its
 *   letters: seven words without an English particle are `unknown`, fewer are `en`.
 *
 * @returns `unknown` without words for what is not a text.
 *
 * @example
 * recogniseLanguage('Kāinga / Home').language // 'mixed'
 * recogniseLanguage('te iwi, te hapū me te whānau').language // 'mi'
 *
 * @source The syllables of te reo Māori are (C)V with ten consonants, ng and wh among them (Te Taura Whiri i te Reo Māori).
 */
export function recogniseLanguage(text: string): RecognisedLanguage {
  const words: RecognisedWord[] = []
  const faint: RecognisedWord[] = []
  // Above 0 for Māori, below 0 for English.
  let balance = 0
  let lead = 0
  let part = 0
  let hasMiPart = false
  let hasEnPart = false
  let miParticle = 0
  let enParticle = 0
  // Of either language.
  let weights = 0
  let units = 0
  let spoke = 0
  let third = 0
  let hasMaoriSound = false

  function endPart() {
    hasMiPart ||= part >= 0.7
    hasEnPart ||= part <= -0.7
    part = 0
  }

  const spoken = spokenWords(typeof text === 'string' ? text : '')
  const isSentence = spoken.some(({ text }) => /^\p{Ll}\p{M}*\p{L}/u.test(text))
  for (const { text, start, end, first } of spoken) {
    const plain = toPlain(text)
    let weight = weigh(plain, /[^\w'’‘]/.test(text))
    const isName = isSentence && !first && /^\p{Lu}/u.test(text)
    const isAbbreviation = text === text.toUpperCase() && (isSentence ? weight < 4 : weight < 0 && text.length < 4)
    if (isAbbreviation) weight = 0
    if (isName || isIn(AT_HOME_IN_ENGLISH, plain)) weight = toUnit(weight) * 0.3 || 0
    if (isIn(MAORI_PARTICLES, plain)) miParticle = 1
    if (isIn(ENGLISH_PARTICLES, plain)) enParticle = 1
    if (first) endPart()
    third += Number.isNaN(weight) ? 2 : Number(weight === OPEN)
    if (!weight) continue
    const unit = toUnit(weight)
    balance += weight
    weights += Math.abs(weight)
    lead += unit
    units += Math.abs(unit)
    part += unit
    spoke++
    if (unit > 0 && /[tr]|ng|wh/.test(plain)) hasMaoriSound = true
    const clear = Math.abs(weight) > 0.2 ? words : faint
    clear.push({ text, start, end, language: weight > 0 ? 'mi' : 'en' })
  }
  endPart()

  // Borrowed words do not bring their particles along, so those of a sentence are in its language.
  const frame = miParticle - enParticle
  if (spoke > 1) {
    balance += frame
    weights += Math.abs(frame)
  }
  const minority = (units - Math.abs(lead)) / 2
  const share = minority / units
  const isMixed = (share >= 0.25 && hasMiPart && hasEnPart) || (share >= 0.3 && minority >= 0.95 && frame * balance <= 0)
  // Its letters are in a third of the words, and no more words can only be English.
  const isThird = third >= 2 && third * 3 > units && third * 2 > units - lead
  // Hawaiian has neither t, r, ng nor wh, and hardly seven Māori words do without; nor do seven English words without a particle.
  const isStrange = balance > 0 ? !hasMaoriSound && spoke + 2 * third > 6 : !enParticle && spoke > 6
  const isUnknown = !spoke || isThird || (!isMixed && isStrange)
  const margin = Math.abs(balance)
  const leading = balance > 0 ? 'mi' : 'en'
  return {
    language: isUnknown ? 'unknown' : isMixed ? 'mixed' : leading,
    leading: balance ? leading : undefined,
    confidence: isUnknown ? 0 : isMixed ? 0.99 : (1 - 0.5 * Math.exp(-3 * margin)) / (1 + Math.exp(12 * (0.6 - margin / weights))),
    words: words.length ? words : faint,
  }
}

/** What a word counts for mixing: however sure it is, it is one word. */
const toUnit = (weight: number) => Math.max(-1, Math.min(1, weight))
