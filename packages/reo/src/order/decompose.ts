import { normalForm } from '../spelling/normal-form.js'

/** Letters that Unicode does not take apart, as a letter and a mark, or as two (glibc's `iso14651_t1_common`). */
const PARTS: Record<string, string> = { æ: 'ae\u0335', œ: 'oe\u0335', ß: 'ss\u0335', ø: 'o\u0338', đ: 'd\u0335', ł: 'l\u0335' }

/** A text with its accents beside their letters: `ā`, `ø` and `Ａ` become a, o and A, the first two with a mark behind. */
export function decompose(text: string): string {
  return normalForm(text, 'NFKD').replace(/[æœßøđł]/giu, (letter) => {
    const small = letter.toLowerCase()
    const parts = PARTS[small]!
    return letter === small ? parts : parts.toUpperCase()
  })
}
