import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import * as S from './Button.styles.js'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'title' | 'aria-label'> {
  /** What happens when it is pressed, as a verb. */
  children: Words | ReactElement
  /** How much it asks for: one `primary` on a page, `warning` for what cannot be undone, `quiet` beside another one. */
  variant?: 'primary' | 'secondary' | 'warning' | 'quiet'
  /** How much room it takes; `small` for rows of a table. */
  size?: 'small' | 'medium'
}

/** Does something: sends a form, as HTML's own button, unless its `type` says otherwise. Renders a `<button>`. */
export function Button({ children, variant = 'primary', size = 'medium', type = 'submit', ...rest }: ButtonProps) {
  return (
    <S.Root {...rest} type={type} data-variant={variant} data-size={size}>
      <Say>{children}</Say>
    </S.Root>
  )
}
