import { lineOf, type Part } from './tree.ts'
import { hasWords } from './words.ts'

/** A text on the page as it is spoken: with the voice of the language that its element says. */
export interface Spoken {
  text: string
  lang: string
}

/** One rendering of a fixture: its tree, and every text that was put on the page. */
export interface Rendering {
  parts: readonly Part[]
  spoken: readonly Spoken[]
}

/** Texts that are the same in both languages, with the reason. Numbers and signs always are. */
export const shared: Readonly<Record<string, string>> = {
  'Govt.nz': 'the name of a site',
}

/**
 * What is wrong with the Māori rendering beside the English one. The two must have the same shape; every name must have
 * changed, be shared, or be English that says so; and every text must be spoken with the voice of its language.
 */
export function bilingualFaults(en: Rendering, mi: Rendering): string[] {
  // In Māori a message that is English alone may stand inside of one that is not.
  const english = en.spoken.map(({ text }) => text).join('\n')
  const voices = mi.spoken
    .filter(({ text }) => hasWords(text) && !(text in shared))
    .flatMap(({ text, lang }) => {
      const own = english.includes(text) ? 'en-NZ' : 'mi'
      return lang === own ? [] : [`"${text}" is ${own}, and stands under lang="${lang}".`]
    })
  return [...shapeFaults(en.parts, mi.parts, 'the page'), ...nameFaults(en.parts, mi.parts, mi.spoken), ...voices]
}

function shapeFaults(en: readonly Part[], mi: readonly Part[], where: string): string[] {
  if (en.length !== mi.length) return [`In ${where} there are ${en.length} parts in English and ${mi.length} in Māori.`]
  return en.flatMap((part, at) => {
    const other = mi[at]!
    const [one, two] = [shapeOf(part), shapeOf(other)]
    return one === two ? shapeFaults(part.children, other.children, lineOf(part)) : [`In ${where} a part is ${one} in English and ${two} in Māori.`]
  })
}

/** All of a part but its words. */
function shapeOf({ role, name, description, value, states }: Part): string {
  const has = { name: name && '…', description: description && '…', value: role === 'combobox' ? value && '…' : value }
  return lineOf({ role, ...has, states, children: [] })
}

function nameFaults(en: readonly Part[], mi: readonly Part[], spoken: readonly Spoken[]): string[] {
  return en.flatMap((part, at) => {
    const other = mi[at]
    if (!other) return []
    const pairs = [[part.name, other.name], [part.description, other.description], part.role === 'combobox' ? [part.value, other.value] : []]
    const unchanged = pairs.flatMap(([one, two]) => (one && one === two && hasWords(one) && !(one in shared) && !isMarked(one, spoken) ? [one] : []))
    return [...unchanged.map((name) => `"${name}" is the same in both languages, and nothing says that it is English.`), ...nameFaults(part.children, other.children, spoken)]
  })
}

/** Whether a name is made of texts on the page that are all marked as English. */
function isMarked(name: string, spoken: readonly Spoken[]): boolean {
  const pieces = spoken.filter(({ text }) => text !== '' && name.includes(text)).sort((one, other) => other.text.length - one.text.length)
  const rest = pieces.reduce((left, { text }) => left.replaceAll(text, ' '), name)
  return pieces.length > 0 && !hasWords(rest) && pieces.every(({ text, lang }) => lang === 'en-NZ' || !hasWords(text))
}
