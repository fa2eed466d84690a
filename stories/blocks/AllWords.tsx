import { allWords } from './allWords'
import { WordsTable } from './WordsTable'

export function AllWords() {
  return <WordsTable words={allWords} />
}
