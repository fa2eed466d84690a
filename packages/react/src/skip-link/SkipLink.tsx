import { Say, words, type Words } from '@reorua/i18n'
import { skipLinkWords } from '@reorua/locales/skip-link'
import type { ComponentPropsWithRef } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './SkipLink.styles.js'

const w = words(skipLinkWords)

export interface SkipLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** Where the page's own content begins. */
  href?: string
  /** Other words, where the link leads elsewhere than to the main content. */
  children?: Words
}

/** Lets people who use the keyboard pass by what every page repeats. Renders an `<a>`, out of sight until it has focus. */
export function SkipLink({ href = '#main', children = w('main'), ...rest }: SkipLinkProps) {
  return (
    <S.Root {...rest} href={safeHref(href, 'SkipLink')}>
      <Say>{children}</Say>
    </S.Root>
  )
}
