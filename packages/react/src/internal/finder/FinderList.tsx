'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { comboboxWords } from '@reorua/locales/combobox'
import { useRef, type MouseEvent, type RefObject, type UIEvent } from 'react'
import { Button } from '../../button/index.js'
import type { AnswerOption } from './AnswerOption.js'
import { FinderOption } from './FinderOption.js'
import { firstOf, type OptionGroup } from './grouped.js'
import * as S from './Finder.styles.js'
import type { Found } from './useFound.js'
import { useMarks } from './useMarks.js'

const w = words(comboboxWords)

interface FinderListProps {
  popup: RefObject<HTMLDivElement | null>
  listId: string
  label: Words
  query: string
  chosen: readonly string[]
  multiple: boolean
  full: Words | undefined
  listed: boolean
  state: Found['state']
  count: number
  shown: number
  groups: () => OptionGroup[]
  all: () => readonly AnswerOption[]
  typedOption: AnswerOption | undefined
  active: string | undefined
  onChoose: (option: AnswerOption) => void
  onMore: () => void
  onRetry: () => void
  onLeave: (to: Element | null) => void
}

/** The answers that were found, and below them what there is to say. */
export function FinderList({ popup, listId, label, query, chosen, multiple, full, listed, state, count, shown, groups, all, typedOption, active, onChoose, onMore, onRetry, onLeave }: FinderListProps) {
  const list = useRef<HTMLDivElement>(null)
  useMarks(list, query)
  const onScroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent<HTMLElement>) => {
    // Half of what is seen before its end, so that nobody waits at the end.
    if (shown < count && scrollTop + clientHeight * 1.5 > scrollHeight) onMore()
  }

  const onClick = ({ target }: MouseEvent<HTMLElement>) => {
    const id = (target as Element).closest('[role="option"]')?.id
    const option = id && all()[Number(id.slice(listId.length + 1))]
    if (option) onChoose(option)
  }

  const hasFailed = state === 'failed'
  let index = -1
  const optionOf = (option: AnswerOption) => {
    index++
    const selected = chosen.includes(option.value)
    return <FinderOption key={option.value} id={`${listId}-${index}`} option={option} place={index + 1} count={count} active={option.value === active} selected={selected} disabled={Boolean(full) && !selected} />
  }
  const note = state === 'ready' ? (full ?? (count === 0 ? w('none') : shown < count ? w('more', { shown, count }) : undefined)) : w(state)

  return (
    // The focus stays in the field, where people go on typing.
    <S.Popup ref={popup} onMouseDown={(event) => event.preventDefault()} onBlur={(event) => onLeave(event.relatedTarget)}>
      {listed && (
        <S.List ref={list} id={listId} role="listbox" aria-labelledby={`${listId}-name`} aria-multiselectable={multiple || undefined} onScroll={onScroll} onClick={onClick}>
          {firstOf(groups(), shown).map(({ name, options }, at) => {
            if (name === undefined) return options.map(optionOf)
            const nameId = `${listId}-group-${at}`
            return (
              <S.Group key={nameId} role="group" aria-labelledby={nameId}>
                <S.GroupName id={nameId} role="presentation">
                  <Say>{name}</Say>
                </S.GroupName>
                {options.map(optionOf)}
              </S.Group>
            )
          })}
          {typedOption && shown >= count && optionOf(typedOption)}
        </S.List>
      )}
      {note && (
        <S.Note>
          <span>
            <Say>{note}</Say>
          </span>
          {hasFailed && (
            <Button type="button" variant="secondary" onClick={onRetry}>
              {w('retry')}
            </Button>
          )}
        </S.Note>
      )}
      <S.Hidden as="div" id={`${listId}-name`}>
        <Say>{label}</Say>
      </S.Hidden>
    </S.Popup>
  )
}
