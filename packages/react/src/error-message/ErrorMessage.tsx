import { Say, words, type Words } from '@reorua/i18n'
import { errorMessageWords } from '@reorua/locales/error-message'
import type { ComponentPropsWithRef } from 'react'
import * as S from './ErrorMessage.styles.js'

const w = words(errorMessageWords)

export interface ErrorMessageProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** What went wrong and how to put it right. */
  children: Words
}

/** Says what is wrong with an answer, after the word "Error". Renders a `<p>`, which its field names in `aria-describedby`. */
export function ErrorMessage({ children, ...rest }: ErrorMessageProps) {
  return (
    <S.Root {...rest}>
      <Say>{w('prefix', { error: children })}</Say>
    </S.Root>
  )
}
