import { Say } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import { safeHref } from '../internal/safeHref.js'
import type { ButtonProps } from './Button.js'
import * as S from './Button.styles.js'

export interface ButtonLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'>, Pick<ButtonProps, 'children' | 'variant' | 'size'> {
  /** Where it leads. */
  href: string
}

/** Leads to the next step of a service, looking like a button. Renders an `<a>`, which Space does not press. */
export function ButtonLink({ children, variant = 'primary', size = 'medium', href, ...rest }: ButtonLinkProps) {
  return (
    <S.Root as="a" {...(rest as object)} href={safeHref(href, 'ButtonLink')} data-variant={variant} data-size={size}>
      <Say>{children}</Say>
    </S.Root>
  )
}
