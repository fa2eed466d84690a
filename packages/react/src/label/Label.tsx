import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Label.styles.js'

export interface LabelProps extends Omit<ComponentPropsWithRef<'label'>, 'children'> {
  /** What the field asks for. */
  children: Words
  /** How large it is; `page` where the question is the page's heading. */
  size?: 'medium' | 'large' | 'page'
}

/** Names one field. Renders a `<label>`, inside an `<h1>` where the question is the page's heading. */
export function Label({ children, size = 'medium', ...rest }: LabelProps) {
  const label = (
    <S.Root {...rest} data-size={size}>
      <Say>{children}</Say>
    </S.Root>
  )
  return size === 'page' ? <S.PageHeading>{label}</S.PageHeading> : label
}
