export { CharacterCount, type CharacterCountProps } from './CharacterCount.js'
export { countIn, type CountUnit } from './count.js'
