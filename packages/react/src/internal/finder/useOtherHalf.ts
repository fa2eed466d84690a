'use client'
import { htmlLang, useReading, useSay, type Said, type Words } from '@reorua/i18n'

/** Words in the other language of a reading of two, for beside a field that has room for one. Nothing, where it is the same. */
export function useOtherHalf(words: Words | undefined): Said | undefined {
  const { languages } = useReading()
  const say = useSay()
  const second = languages[1]
  if (!second || !words) return undefined
  const other = say(words, { reading: second })
  return other.lang === htmlLang(second) && other.text !== say(words, { halves: 'first' }).text ? other : undefined
}
