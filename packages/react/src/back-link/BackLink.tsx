import { Say, words, type Words } from '@reorua/i18n'
import { backLinkWords } from '@reorua/locales/back-link'
import type { ComponentPropsWithRef } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './BackLink.styles.js'

const w = words(backLinkWords)

export interface BackLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** The step before this one. */
  href: string
  /** Other words, where "Back" alone would not say enough. */
  children?: Words
}

/** Leads back to the step before, with the answers kept. Renders an `<a>`. */
export function BackLink({ href, children = w('back'), ...rest }: BackLinkProps) {
  return (
    <S.Root {...rest} href={safeHref(href, 'BackLink')}>
      <S.Name>
        <Say>{children}</Say>
      </S.Name>
    </S.Root>
  )
}
