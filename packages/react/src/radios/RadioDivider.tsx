import { Say, words, type Words } from '@reorua/i18n'
import { choicesWords } from '@reorua/locales/choices'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Radios.styles.js'

const w = words(choicesWords)

export interface RadioDividerProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** The word between the answers. */
  children?: Words
}

/** Sets the answers after it apart from those before. Stands between two of Radios. Renders a `<div>`. */
export function RadioDivider({ children = w('or'), ...rest }: RadioDividerProps) {
  return (
    <S.Divider {...rest}>
      <Say>{children}</Say>
    </S.Divider>
  )
}
