import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Label.styles.js'

export interface LabelProps extends Omit<ComponentPropsWithRef<'label'>, 'children'> {
  /** What the field asks for. */
  children: Words
  /** How large it is; `xl` for the only question of a page. */
  size?: 'm' | 'l' | 'xl'
}

/** Names one field. Renders a `<label>`. */
export function Label({ children, size = 'm', ...rest }: LabelProps) {
  return (
    <S.Root {...rest} data-size={size}>
      <Say>{children}</Say>
    </S.Root>
  )
}
