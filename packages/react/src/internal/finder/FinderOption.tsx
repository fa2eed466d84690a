'use client'
import { Say } from '@reorua/i18n'
import { memo } from 'react'
import type { AnswerOption } from './AnswerOption.js'
import * as S from './Finder.styles.js'

interface FinderOptionProps {
  id: string
  option: AnswerOption
  /** Which one it is of how many, of which not all may be on the page. */
  place: number
  count: number
  active: boolean
  selected: boolean
  disabled: boolean
}

/** One of the answers that were found. Renders a `<div role="option">`, because the focus stays in the field. */
function Option({ id, option, place, count, active, selected, disabled }: FinderOptionProps) {
  return (
    <S.Option id={id} role="option" aria-selected={selected} aria-disabled={disabled || undefined} aria-setsize={count} aria-posinset={place} data-active={active ? '' : undefined}>
      <S.Name data-name>
        <Say>{option.label}</Say>
      </S.Name>
      {option.hint && (
        <>
          {' '}
          <S.Hint>
            <Say>{option.hint}</Say>
          </S.Hint>
        </>
      )}
    </S.Option>
  )
}

/** There may be hundreds, of which a key changes two. Their list hears the clicks. */
export const FinderOption: typeof Option = memo(Option) as unknown as typeof Option
