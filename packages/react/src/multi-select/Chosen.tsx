'use client'
import { Say, words } from '@reorua/i18n'
import { multiSelectWords } from '@reorua/locales/multi-select'
import { useEffect, useId, useRef, type RefObject } from 'react'
import { optionOf } from '../internal/finder/answers.js'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import * as S from './MultiSelect.styles.js'
import type { Answers } from './useAnswers.js'

const w = words(multiSelectWords)

interface ChosenProps {
  answers: Answers
  options: readonly AnswerOption[]
  picked: readonly AnswerOption[]
  most: number | undefined
  disabled: boolean
  field: RefObject<HTMLInputElement | null>
  onChange: (answers: Partial<Answers>) => void
}

/** How many answers were chosen, and each as a button that takes it back. */
export function Chosen({ answers: { value, others }, options, picked, most, disabled, field, onChange }: ChosenProps) {
  const countId = useId()
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  const count = value.length + others.length
  const { live } = useQuietOnSwitch(String(count))

  // The button that had the focus is gone: the next one gets it, or the one before, or the field.
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    ;(buttons[Math.min(removed.current, buttons.length - 1)] ?? field.current)?.focus()
    removed.current = undefined
  }, [count, field])

  const remove = (index: number) => {
    removed.current = index
    const at = index - value.length
    onChange(at < 0 ? { value: value.filter((_, other) => other !== index) } : { others: others.filter((_, other) => other !== at) })
  }
  const answers = [...value.map((one) => ({ text: one, option: optionOf(one, options, picked) })), ...others.map((text) => ({ text, option: undefined }))].map((answer) => ({
    ...answer,
    said: answer.option ? <Say>{answer.option.label}</Say> : <bdi>{answer.text}</bdi>,
  }))

  return (
    <S.Chosen>
      <S.Count id={countId} role="status" aria-live={live}>
        <Say>{most === undefined ? w('chosen', { count }) : w('chosenOfMost', { count, most })}</Say>
      </S.Count>
      {count > 0 && (
        <S.Answers ref={list} aria-labelledby={countId}>
          {answers.map(({ text, option, said }, index) => (
            <S.Answer key={`${option ? 'value' : 'typed'} ${text}`}>
              <S.Remove type="button" disabled={disabled} onClick={() => remove(index)}>
                <span aria-hidden>{said}</span>
                <S.Hidden>
                  <Say>{option ? w('remove', { answer: option.label }) : w('removeTyped', { answer: text })}</Say>
                </S.Hidden>
              </S.Remove>
              <S.OnPaper>{said}</S.OnPaper>
            </S.Answer>
          ))}
        </S.Answers>
      )}
    </S.Chosen>
  )
}
