'use client'
import { words } from '@reorua/i18n'
import { multiSelectWords } from '@reorua/locales/multi-select'
import { useImperativeHandle, useRef, type ComponentPropsWithRef } from 'react'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { Finder, TYPED } from '../internal/finder/Finder.js'
import type { LoadOptions } from '../internal/finder/useFound.js'
import { useFormReset } from '../internal/finder/useFormReset.js'
import { useTakeOver } from '../internal/finder/useTakeOver.js'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useField } from '../internal/useField.js'
import type { Width } from '../internal/Width.js'
import { Chosen } from './Chosen.js'
import { answeredIn, isSame } from './answeredIn.js'
import { MultiSelectBefore } from './MultiSelectBefore.js'
import { useAnswers } from './useAnswers.js'

const w = words(multiSelectWords)
// More boxes than this are slower to read than a few names are to type.
const FEW = 50
const NONE: readonly string[] = []

export interface MultiSelectProps extends FieldProps, Omit<ComponentPropsWithRef<'input'>, 'children' | 'value' | 'defaultValue' | 'onChange' | 'type' | 'role' | 'lang' | 'list' | 'multiple' | 'placeholder' | 'title' | 'aria-label' | 'width'> {
  /** The value of each answer is sent under this name; what was typed and is none of the list, under `name-typed`. */
  name: string
  /** The answers to choose from. With `load`, those that are known already: what is chosen at first, and what to offer before anything is typed. */
  options: readonly AnswerOption[]
  /** Finds answers elsewhere by what was typed. Later answers to earlier questions are not heard. */
  load?: LoadOptions | undefined
  /** The values of the answers at first, where the form keeps them. */
  defaultValue?: readonly string[] | undefined
  /** Answers at first that are not in the list, as they were typed. */
  defaultOthers?: readonly string[] | undefined
  /** The values of the answers now, where the app keeps them; needs `onChange`. */
  value?: readonly string[] | undefined
  /** Answers now that are not in the list, where the app keeps them. */
  others?: readonly string[] | undefined
  /** Told of all the answers when one is chosen, added or taken back. */
  onChange?: ((value: readonly string[], others: readonly string[]) => void) | undefined
  /** Whether people may add answers that are not in the list. */
  allowOther?: boolean
  /** How many answers can be given; as many as there are, unless given. */
  most?: number | undefined
  /** How many characters the longest answer has: a hint for the eye. */
  width?: Width
}

/** Asks for any number of answers out of very many, which are found by typing. Renders an `<input>` with its `<label>`, and a list of what was chosen; before scripts, checkboxes where the list is short. */
export function MultiSelect({ label, labelSize, hint, error, optional, options, load, defaultValue = NONE, defaultOthers = NONE, value, others, onChange, allowOther = false, most, width, name, required, ref, ...rest }: MultiSelectProps) {
  const input = useRef<HTMLInputElement>(null)
  const field = useField({ ...rest, name }, { label, hint, error })
  const answers = useAnswers({ value, others, defaultValue, defaultOthers, onChange })
  const { typed, setTyped } = answers
  const { enhanced, before } = useTakeOver<HTMLDivElement>(input, (element) => {
    const found = answeredIn(element, options)
    if (!isSame(found, { value: answers.value, others: allowOther ? answers.others : NONE })) answers.change({ value: found.value, ...(allowOther && { others: found.others }) })
    // Whatever is no answer is still what somebody has typed.
    if (!allowOther && found.others.length > 0) setTyped(found.others.join(', '))
  })
  useImperativeHandle(ref, () => (enhanced ? input.current! : null!), [enhanced])
  useFormReset(input, enhanced, answers.reset)

  const attributes = { ...rest, id: field.inputId, name: `${name}-typed`, required: required && answers.count === 0, 'aria-describedby': field.describedBy, 'aria-invalid': field.error ? true : undefined }
  const isFull = most !== undefined && answers.count >= most
  const choose = (option: AnswerOption) => {
    const isChosen = answers.value.includes(option.value)
    if (isFull && !isChosen) return
    if (option.value === TYPED) answers.addOther(typed)
    else answers.toggle(option)
    setTyped('')
  }

  if (!enhanced) return <MultiSelectBefore {...{ field, label, labelSize, hint, options, name, answers, width }} optional={optional ?? false} input={attributes} elementRef={before} boxes={!load && !allowOther && options.length <= FEW} />
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
      <Finder
        multiple
        input={attributes}
        inputRef={input}
        label={label}
        text={typed}
        query={typed.trim()}
        options={options}
        load={load}
        chosen={answers.value}
        full={isFull ? w('full') : undefined}
        add={allowOther && !isFull ? w('add', { typed }) : undefined}
        width={width}
        onType={setTyped}
        onChoose={choose}
        onClear={() => setTyped('')}
        onSettle={(how, match) => {
          if (how === 'leave' || !typed.trim()) return false
          if (match && answers.value.includes(match.value)) setTyped('')
          else if (match) choose(match)
          else if (allowOther) choose({ value: TYPED, label: typed })
          // Where no more can be chosen it stays in the field, and must not be sent by the same key.
          return Boolean(match) || allowOther
        }}
      />
      <Chosen answers={answers} options={options} picked={answers.picked} most={most} disabled={Boolean(rest.disabled || rest.readOnly)} field={input} onChange={answers.change} />
      {answers.value.map((one) => (
        <input key={one} type="hidden" name={name} value={one} form={rest.form} disabled={rest.disabled} />
      ))}
      {answers.others.map((one) => (
        <input key={one} type="hidden" name={`${name}-typed`} value={one} form={rest.form} disabled={rest.disabled} />
      ))}
    </FieldFrame>
  )
}
