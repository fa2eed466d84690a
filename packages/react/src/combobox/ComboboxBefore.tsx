import { words } from '@reorua/i18n'
import { selectWords } from '@reorua/locales/select'
import type { ComponentProps, Ref } from 'react'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { OptionList } from '../internal/finder/OptionList.js'
import type { Width } from '../internal/Width.js'
import { Option } from '../select/index.js'
import * as S from './Combobox.styles.js'

const w = words(selectWords)

interface ComboboxBeforeProps {
  input: ComponentProps<'input'>
  elementRef: Ref<HTMLSelectElement & HTMLInputElement>
  /** The answers, where they are few enough for a list. */
  options: readonly AnswerOption[] | undefined
  name: string
  value: string
  text: string
  lang: string | undefined
  width: Width | undefined
}

/** What stands there before scripts, and where they never come: the browser's own list, or a field that a server reads. */
export function ComboboxBefore({ input, elementRef, options, name, value, text, lang, width }: ComboboxBeforeProps) {
  if (!options) return <S.Input {...input} ref={elementRef} type="text" defaultValue={text} lang={lang} data-width={width} />
  const { autoComplete, disabled, form, id, required, className, 'aria-describedby': describedBy, 'aria-invalid': invalid } = input
  return (
    <S.Select {...{ autoComplete, disabled, form, id, required }} ref={elementRef} name={name} defaultValue={value} data-width={width} aria-describedby={describedBy} aria-invalid={invalid} className={className}>
      <Option value="">{w('choose')}</Option>
      <OptionList options={options} />
    </S.Select>
  )
}
