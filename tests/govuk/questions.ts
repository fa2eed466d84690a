import type { FieldsetProps } from '@reorua/react/fieldset'
import type { LabelProps } from '@reorua/react/label'
import { looksOnly, props, words, wordsIfAny } from './kit.tsx'
import type { FieldsetOption, LabelOption, QuestionOptions, TextOption } from './options.ts'

/**
 * What stands in for a question that a fixture leaves out and ours ask for; `differences.ts` takes it out again. It is a
 * number, and so the same in both languages.
 */
export const noQuestion: TextOption = { text: '2026' }

/** How large GOV.UK's classes make a label or a legend. */
export function sizeOf({ isPageHeading, classes }: LabelOption): NonNullable<LabelProps['size']> {
  if (isPageHeading) return 'page'
  return /--(x?l)\b/.test(classes ?? '') ? 'large' : 'medium'
}

export interface FieldOptions extends QuestionOptions {
  id?: string
  name?: string
  label: LabelOption
  describedBy?: string
  disabled?: boolean
  autocomplete?: string
  spellcheck?: boolean
  autocapitalize?: string
  value?: string | number
}

/** Props of a field with one control. */
export function fieldProps({ id, name, label, hint, errorMessage, formGroup, classes, attributes, describedBy, disabled, autocomplete, spellcheck, value }: FieldOptions) {
  looksOnly(formGroup)
  return {
    ...props(attributes),
    id,
    name,
    label: words(label),
    labelSize: sizeOf(label),
    hint: wordsIfAny(hint),
    error: wordsIfAny(errorMessage),
    className: classes,
    'aria-describedby': describedBy,
    disabled,
    autoComplete: autocomplete,
    spellCheck: spellcheck,
    defaultValue: value,
  }
}

export interface GroupOptions extends QuestionOptions {
  fieldset?: FieldsetOption
}

/** Props of a question that several controls answer. */
export function groupProps({ fieldset, hint, errorMessage, formGroup, attributes }: GroupOptions): Omit<FieldsetProps, 'children' | 'onChange' | 'defaultValue'> {
  looksOnly(formGroup)
  const legend = fieldset?.legend ?? noQuestion
  return {
    ...props(attributes),
    ...props(fieldset?.attributes),
    className: fieldset?.classes,
    role: fieldset?.role,
    'aria-describedby': fieldset?.describedBy,
    legend: words(legend),
    legendSize: sizeOf(legend),
    hint: wordsIfAny(hint),
    error: wordsIfAny(errorMessage),
  }
}
