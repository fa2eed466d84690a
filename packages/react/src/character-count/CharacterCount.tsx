'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { characterCountWords } from '@reorua/locales/character-count'
import { useId } from 'react'
import { joinIds } from '../internal/joinIds.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import { Textarea, type TextareaProps } from '../textarea/index.js'
import * as S from './CharacterCount.styles.js'
import type { CountUnit } from './count.js'
import { useCount } from './useCount.js'

const w = words(characterCountWords)

export interface CharacterCountProps extends Omit<TextareaProps, 'maxLength' | 'minLength'> {
  /** How much may be entered. Nothing is cut: more can be typed and sent, and the server says so. */
  limit: number
  /** What is counted. */
  unit?: CountUnit
  /** From how many hundredths of the limit on the count is shown and said. */
  threshold?: number
}

/** Asks for an answer of limited length, and says how much is left. Renders a `<textarea>` with its `<label>`. */
export function CharacterCount({ limit, unit = 'characters', threshold = 0, 'aria-describedby': describedBy, ...rest }: CharacterCountProps) {
  const generated = useId()
  const { root, count, said, read } = useCount(unit)
  const { live } = useQuietOnSwitch(String(said))
  const id = rest.id ?? rest.name ?? generated
  const limitId = `${id}-limit`

  const isTold = (counted: number | undefined) => counted !== undefined && counted >= (limit * threshold) / 100
  const left = (counted: number) => limit - counted
  const message = (counted: number): Words => w(left(counted) < 0 ? `${unit}TooMany` : `${unit}Left`, { count: Math.abs(left(counted)) })
  return (
    <S.Root ref={root} onInput={read} onBlur={read}>
      <Textarea {...rest} id={id} aria-describedby={joinIds(describedBy, limitId)} />
      <S.Limit id={limitId} data-counted={isTold(count) ? '' : undefined}>
        <Say>{w(`${unit}Limit`, { count: limit })}</Say>
      </S.Limit>
      {count !== undefined && isTold(count) && (
        <S.Count aria-hidden="true" data-over={left(count) < 0 ? '' : undefined}>
          <Say>{message(count)}</Say>
        </S.Count>
      )}
      {said !== undefined && <S.Said aria-live={live ?? 'polite'}>{isTold(said) && <Say>{message(said)}</Say>}</S.Said>}
    </S.Root>
  )
}
