import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './SummaryLinks.styles.js'

export interface SummaryListChange extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** Where the answer can be changed. */
  href: string
}

export interface SummaryListAction extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** Where it leads. */
  href: string
  /** What it does: a verb. What it does it to is said with it, out of sight. */
  text: Words
}

interface SummaryLinksProps {
  links: readonly (SummaryListChange & { words: Words })[]
  /** Whose they are, for a warning. */
  component: string
}

/** The links beside an answer or a heading: one alone, or a list. */
export function SummaryLinks({ links, component }: SummaryLinksProps) {
  const elements = links.map(({ words, href, ...rest }, at) => (
    <S.Link {...rest} key={at} href={safeHref(href, component)}>
      <Say parts={{ hidden: <S.Hidden /> }}>{words}</Say>
    </S.Link>
  ))
  if (elements.length < 2) return elements[0]
  return (
    <S.List>
      {elements.map((element, at) => (
        <S.Item key={at}>{element}</S.Item>
      ))}
    </S.List>
  )
}
