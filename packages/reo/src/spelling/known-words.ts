import { isMaoriSpelling } from './syllables.js'

/** Frequent words and names that have one pattern of macrons, and no twin without them. */
const WORDS =
  'māori kōrero whānau pākehā mātauranga kāore tēnei tētahi ētahi āpōpō rōpū rānei ' +
  'kāwanatanga mātou ngāti tūhoe ōtautahi'

/** These words, by what is left of them when the long vowels are short, are question marks, or are gone. */
export function knownWords(): Map<string, string> {
  return new Map(WORDS.split(' ').flatMap((word) => {
    const gone = word.replace(/[āēīōū]/g, '')
    const variants = [word.normalize('NFD').replaceAll('\u0304', ''), word.replace(/[āēīōū]/g, '?')]
    // Mori could be a word of its own; krero could not.
    if (gone.length > 3 && !isMaoriSpelling(gone)) variants.push(gone)
    return variants.map((variant) => [variant, word] as const)
  }))
}
