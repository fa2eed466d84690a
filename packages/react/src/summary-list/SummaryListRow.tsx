import { Say, words, type Words } from '@reorua/i18n'
import { summaryListWords } from '@reorua/locales/summary-list'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './SummaryList.styles.js'

const w = words(summaryListWords)

export interface SummaryListChange extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** Where the answer can be changed. */
  href: string
}

export interface SummaryListRowProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** What was asked. */
  label: Words
  /** What was answered. A person's own text is an element: `<bdi>{name}</bdi>`. */
  value: Words | ReactElement
  /** The link to change it, left out where it can no longer be changed. */
  change?: SummaryListChange | undefined
}

/** One question and its answer. Renders a `<dt>` and a `<dd>`, and a second `<dd>` for the link. */
export function SummaryListRow({ label, value, change, ...rest }: SummaryListRowProps) {
  return (
    <S.Row {...rest}>
      <S.Key>
        <Say>{label}</Say>
      </S.Key>
      <S.Value>
        <Say>{value}</Say>
      </S.Value>
      {change && (
        <S.Actions>
          <S.Change {...change} href={safeHref(change.href, 'SummaryListRow')}>
            <Say parts={{ hidden: <S.Hidden /> }}>{w('changeItem', { item: label })}</Say>
          </S.Change>
        </S.Actions>
      )}
    </S.Row>
  )
}
