import { Say, words, type Words } from '@reorua/i18n'
import { breadcrumbsWords } from '@reorua/locales/breadcrumbs'
import { useId, type ComponentPropsWithRef } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './Breadcrumbs.styles.js'

const w = words(breadcrumbsWords)

export interface BreadcrumbsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The way down from the home page. The last one without `href` is this page itself. */
  items: readonly { href?: string; text: Words }[]
}

/** Shows where the page stands in the site, and leads up. Renders a `<nav>` with an `<ol>` of links. */
export function Breadcrumbs({ items, ...rest }: BreadcrumbsProps) {
  const nameId = useId()
  return (
    <S.Root aria-labelledby={nameId} {...rest}>
      <S.Name id={nameId}>
        <Say>{w('label')}</Say>
      </S.Name>
      <S.List>
        {items.map(({ href, text }, index) => (
          // The way is short and never reordered, and two places can share their words.
          // oxlint-disable-next-line react/no-array-index-key
          <S.Item key={index}>
            {href === undefined ? (
              <S.Place as="span" aria-current={index === items.length - 1 ? 'page' : undefined}>
                <Say>{text}</Say>
              </S.Place>
            ) : (
              <S.Place href={safeHref(href, 'Breadcrumbs')}>
                <Say>{text}</Say>
              </S.Place>
            )}
          </S.Item>
        ))}
      </S.List>
    </S.Root>
  )
}
