import { Say, words, type Words } from '@reorua/i18n'
import { choicesWords } from '@reorua/locales/choices'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Checkboxes.styles.js'

const w = words(choicesWords)

export interface CheckboxDividerProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** The word between the answers. */
  children?: Words
}

/** Sets the answers after it apart from those before. Stands between two of Checkboxes. Renders a `<div>`. */
export function CheckboxDivider({ children = w('or'), ...rest }: CheckboxDividerProps) {
  return (
    <S.Divider {...rest}>
      <Say>{children}</Say>
    </S.Divider>
  )
}
