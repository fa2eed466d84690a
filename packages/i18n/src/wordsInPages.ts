import { learnNodes } from './nodes.js'
import { nodesOfRuns } from './nodesOfRuns.js'
import { words as pureWords } from './words.js'

/** `words` for who also renders what it makes: messages can then become elements. */
export const words = ((source: Parameters<typeof pureWords>[0]) => {
  learnNodes(nodesOfRuns)
  return pureWords(source)
}) as typeof pureWords
