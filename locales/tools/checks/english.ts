import type { Reference } from '../reference.ts'
import { textOf } from '../roots.ts'
import type { Root } from '../roots.ts'
import { recogniseLanguage } from '../reo.ts'
import { wordsOf } from './spelling.ts'

/** The words of all English texts, by which a word in a Māori text is known for English rather than for a slip. */
export function englishWordsOf(roots: readonly Root[]): Set<string> {
  const texts = roots.flatMap(({ namespaces }) => namespaces.flatMap(({ en }) => [...en.entries.keys()].map((key) => textOf(en, key) ?? '')))
  return new Set([...texts.flatMap(wordsOf).map((word) => word.toLowerCase()), ...particles])
}

/** The small words that hold English sentences together, and so stay where one was half translated. */
const particles = 'a all an and any are as at be been but by can could do does for from had has have if in into is it its may more must not of on one or our shall should that the their them there these they this those to was we were when where which will with would you your'.split(' ')

/** English that was left in a Māori text: words that the language engine knows for English, and that English here has. */
export function englishIn(maori: string, englishWords: ReadonlySet<string>, { names }: Reference): string[] {
  const words = recogniseLanguage(maori).words.filter(({ language }) => language === 'en').map(({ text }) => text)
  return [...new Set(words)].filter((word) => englishWords.has(word.toLowerCase()) && !names.has(word.toLowerCase()))
}

export function englishWarning(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  return `has English in it (${words.map((word) => `“${word}”`).join(', ')}), which a screen reader would read as Māori. Translate it, or leave the key out until somebody can; if it is a name, add it to "names" in terms.json`
}
