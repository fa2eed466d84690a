import { Say, words, type Words } from '@reorua/i18n'
import { linkWords } from '@reorua/locales/link'
import { isValidElement, type ComponentPropsWithRef, type ReactElement } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './Link.styles.js'

const w = words(linkWords)

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** Where it leads: within this site, or to an http:, https:, mailto: or tel: address. */
  href: string
  /** What is there. Left out where the link is a named part of a message, which then gives its words. */
  children?: Words | ReactElement
  /** Whether it opens in a tab of its own, and says so: for help that must not cost a half-filled form. */
  newTab?: boolean
}

/** Leads to another page or another place. Renders an `<a>`. */
export function Link({ href, children, newTab, ...rest }: LinkProps) {
  return (
    <S.Root {...(newTab && { target: '_blank', rel: 'noopener' })} {...rest} href={safeHref(href, 'Link')}>
      {newTab ? <InNewTab>{children}</InNewTab> : <Say>{children}</Say>}
    </S.Root>
  )
}

/** Words become one thought with the warning. Content that has been said already is followed by the warning alone. */
function InNewTab({ children }: Pick<LinkProps, 'children'>) {
  if (children !== undefined && !isValidElement(children)) return <Say>{w('newTab', { text: children as Words })}</Say>
  return (
    <>
      {children}
      <Say>{w('newTab', { text: '' })}</Say>
    </>
  )
}
