'use client'
import { Lang, Say, useReading, useSay, type Language } from '@reorua/i18n'
import * as S from './MonthGrid.styles.js'
import { w } from './dayWords.js'

/**
 * A day of the week at the head of its column: whole for screen readers, and in the little room that there is as well as
 * each language allows. English has short forms that everybody knows; Māori names have none, so they stay whole and may
 * break: Rā-hina.
 */
export function WeekdayName({ day }: { day: string }) {
  const { languages } = useReading()
  const whole = w('weekday', { when: day })
  return (
    <>
      <S.Names aria-hidden>
        {languages.map((language) => (
          <Lang key={language} as={S.Name} is={language}>
            <Short day={day} language={language} />
          </Lang>
        ))}
      </S.Names>
      <S.Hidden>
        <Say>{whole}</Say>
      </S.Hidden>
    </>
  )
}

const SOFT_HYPHEN = '\u00ad'

function Short({ day, language }: { day: string; language: Language }) {
  const { text } = useSay()(w('weekday', { when: day }))
  if (language === 'en') return Array.from(text).slice(0, 3).join('')
  // Before a consonant, with two letters in front of it and three behind.
  return text.normalize('NFC').replace(/^(\p{L}{2})(?=[hkmnprtw]\p{L}{2})/u, `$1${SOFT_HYPHEN}`)
}
