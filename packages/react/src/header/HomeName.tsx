'use client'
import { ReoruaProvider, Say, useReading, useSay, words, type Words } from '@reorua/i18n'
import { headerWords } from '@reorua/locales/header'
import * as S from './Header.styles.js'

const w = words(headerWords)

/** The organisation's name, which together with words out of sight names the link to its home page. */
export function HomeName({ agency }: { agency: Words }) {
  const say = useSay()
  const { languages } = useReading()
  const name = <Say parts={{ hidden: <S.Hidden /> }}>{w('home', { agency })}</Say>
  // A name that exists once would stand there twice, because only the words out of sight would differ.
  const once = languages.length === 2 && say(agency).text === say(agency, { halves: 'first' }).text
  return once ? <ReoruaProvider reading={languages[0]!}>{name}</ReoruaProvider> : name
}
