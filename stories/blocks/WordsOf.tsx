import { Say, words } from '@reorua/i18n'
import { blocksWords } from '../locales/dist/blocks.js'
import { allWords } from './allWords'
import { WordsTable } from './WordsTable'

const w = words(blocksWords)

export interface WordsOfProps {
  /** The namespace, or namespaces, whose strings are listed. */
  ns: string | string[]
}

/** Lists the words that a component brings with it. */
export function WordsOf({ ns }: WordsOfProps) {
  const shown = allWords.filter((word) => [ns].flat().includes(word.ns))
  return (
    <div className="block sb-unstyled">
      {shown.length > 0 ? (
        <WordsTable words={shown} />
      ) : (
        <p>
          <Say>{w('none')}</Say>
        </p>
      )}
    </div>
  )
}
