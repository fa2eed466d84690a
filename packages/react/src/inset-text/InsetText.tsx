import type { ComponentPropsWithRef } from 'react'
import { Content, type ContentOf } from '../internal/Content.js'
import * as S from './InsetText.styles.js'

export interface InsetTextProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** What must not be missed: words, or a few short paragraphs. */
  children: ContentOf
}

/** Sets a part of the text apart, so that it is not missed. Renders a `<div>`. */
export function InsetText({ children, ...rest }: InsetTextProps) {
  return (
    <S.Root {...rest}>
      <Content>{children}</Content>
    </S.Root>
  )
}
