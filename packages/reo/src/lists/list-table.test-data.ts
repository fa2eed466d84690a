import type { Language, ListType } from '../index.js'

type ListRow = [language: Language, type: ListType, items: string[], text: string]

export const listTable: ListRow[] = [
  ['mi', 'and', [], ''],
  ['mi', 'and', ['te iwi'], 'te iwi'],
  ['mi', 'and', ['te iwi', 'te hapū'], 'te iwi me te hapū'],
  ['mi', 'and', ['te iwi', 'te hapū', 'te whānau', 'te marae'], 'te iwi, te hapū, te whānau me te marae'],
  ['mi', 'or', [], ''],
  ['mi', 'or', ['he tāne'], 'he tāne'],
  ['mi', 'or', ['he tāne', 'he wahine'], 'he tāne, he wahine rānei'],
  ['mi', 'or', ['a', 'b', 'c'], 'a, b, c rānei'],
  ['en', 'and', [], ''],
  ['en', 'and', ['tea'], 'tea'],
  ['en', 'and', ['tea', 'milk'], 'tea and milk'],
  ['en', 'and', ['tea', 'milk', 'bread'], 'tea, milk and bread'],
  ['en', 'or', ['tea', 'milk'], 'tea or milk'],
  ['en', 'or', ['tea', 'milk', 'bread'], 'tea, milk or bread'],
]
