import { searchIndex } from '../index.js'
import type { Call } from '../table.test-data.js'

const spellings = ['Māori', 'Maori', 'Maaori', 'MĀORI', 'Mäori', 'Mâori', 'Ma\u0304ori', 'Ma¯ori', 'Ma¯ ori', 'māori']
const hard = 'Te\u0301 Ma\u0304ori 👩‍👧 w’akarongo ß ﬁ Ōōtautahi'

/** Search: what stands for what, and where. */
export const searchCalls: Call[] = [
  ...spellings.map((text): Call => ['one key', 'fold', [text], 'maori']),
  ['w’ is wh', 'fold', ['w’akarongo'], 'whakarongo'],
  ['two words stay two', 'fold', ['tō kupuhipa'], 'to kupuhipa'],
  ['no text', 'fold', [undefined as unknown as string], ''],
  ...spellings.map((text): Call => ['found', 'findMatches', [`te reo ${text}`, 'maori'], [{ start: 7, end: 7 + text.length }]]),
  ['a mark stays with its letter', 'findMatches', [hard, 'te'], [{ start: 0, end: 3 }]],
  ['half of a doubled vowel is the whole', 'findMatches', [hard, 'otau'], [{ start: hard.indexOf('Ōō'), end: hard.indexOf('Ōō') + 5 }]],
  ['half of a ligature is the whole', 'findMatches', [hard, 'f'], [{ start: hard.indexOf('ﬁ'), end: hard.indexOf('ﬁ') + 1 }]],
  ['an empty query', 'findMatches', ['Māori', ' '], []],
  ['no text', 'findMatches', [undefined as unknown as string, 'a'], []],
  ['as spelled comes first', 'search', [searchIndex(['kēkē', 'keke']), 'kēkē'], [{ item: 'kēkē', ranges: [{ start: 0, end: 4 }] }, { item: 'keke', ranges: [{ start: 0, end: 4 }] }]],
  ['only the start', 'search', [searchIndex(['Te Tai', 'Tai']), 'tai', { mode: 'prefix' }], [{ item: 'Tai', ranges: [{ start: 0, end: 3 }] }]],
  ['all, up to a limit', 'search', [searchIndex(['a', 'b', 'c']), '', { limit: 2 }], [{ item: 'a', ranges: [] }, { item: 'b', ranges: [] }]],
]
