'use client'
import { Say, useSay, words } from '@reorua/i18n'
import { multiSelectWords } from '@reorua/locales/multi-select'
import { useId, type ComponentProps, type Ref } from 'react'
import { Checkbox, Checkboxes } from '../checkboxes/index.js'
import { optionOf } from '../internal/finder/answers.js'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { joinIds } from '../internal/joinIds.js'
import type { Field } from '../internal/useField.js'
import type { Width } from '../internal/Width.js'
import * as S from './MultiSelect.styles.js'
import type { Answers } from './useAnswers.js'

const w = words(multiSelectWords)

interface MultiSelectBeforeProps extends Omit<FieldProps, 'error'> {
  field: Field
  input: ComponentProps<'input'>
  elementRef: Ref<HTMLDivElement>
  options: readonly AnswerOption[]
  /** Whether there are few enough for a box each, and no others. */
  boxes: boolean
  name: string
  answers: Answers
  width: Width | undefined
}

/** What stands there before scripts, and where they never come: a box for each answer, or lines that a server reads. */
export function MultiSelectBefore({ field, input, elementRef, label, labelSize, hint, optional, options, boxes, name, answers, width }: MultiSelectBeforeProps) {
  const say = useSay()
  const linesId = useId()
  if (boxes) {
    return (
      <S.Before ref={elementRef}>
        <Checkboxes name={name} id={field.inputId} legend={label} legendSize={labelSize ?? 'medium'} hint={hint} error={field.error} optional={optional ?? false} disabled={input.disabled} form={input.form} defaultValue={answers.value}>
          <S.Boxes>
            {options.map((option) => (
              <Checkbox key={option.value} value={option.value} hint={option.hint}>
                {option.label}
              </Checkbox>
            ))}
          </S.Boxes>
        </Checkboxes>
      </S.Before>
    )
  }
  const texts = answers.value.map((value) => {
    const option = optionOf(value, options)
    return option ? say(option.label, { halves: 'first' }).text : value
  })
  const { disabled, form, readOnly, required, id, className, 'aria-describedby': describedBy, 'aria-invalid': invalid } = input
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional ?? false} field={field}>
      <S.Before ref={elementRef}>
        <div id={linesId}>
          <Say>{w('onePerLine')}</Say>
        </div>
        <S.Lines {...{ disabled, form, readOnly, required, id, className }} name={`${name}-typed`} rows={4} data-width={width} defaultValue={[...texts, ...answers.others].join('\n')} aria-describedby={joinIds(describedBy, linesId)} aria-invalid={invalid} />
      </S.Before>
    </FieldFrame>
  )
}
