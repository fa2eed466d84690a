import type { Language } from './reading.js'

// Fullwidth letters for te reo Māori, mathematical sans-serif ones for English: every single letter tells the language
// it was written in, so that any fragment of a text can be judged, however a page has cut it.
const FIRST_LETTER: Record<Language, { upper: number; lower: number }> = {
  mi: { upper: 0xff21, lower: 0xff41 },
  en: { upper: 0x1d5a0, lower: 0x1d5ba },
}

/** Rewrites a text in the pseudo-language of its language, for the provider's `transform`. Macrons stay on their letters. */
export function pseudo(text: string, language: Language): string {
  const { upper, lower } = FIRST_LETTER[language]
  return text.normalize('NFD').replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0)
    return String.fromCodePoint(code > 96 ? lower + code - 97 : upper + code - 65)
  })
}

/** Which languages a text's letters were written in: `none` stands for letters that never passed through `Say`. */
export function pseudoLanguagesOf(text: string): Set<Language | 'none'> {
  const found = new Set<Language | 'none'>()
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    const code = letter.codePointAt(0)!
    const language = (['mi', 'en'] as const).find((candidate) => {
      const { upper, lower } = FIRST_LETTER[candidate]
      return (code >= upper && code < upper + 26) || (code >= lower && code < lower + 26)
    })
    found.add(language ?? 'none')
  }
  return found
}
