import { Say, words, type Words } from '@reorua/i18n'
import { summaryListWords } from '@reorua/locales/summary-list'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import * as S from './SummaryList.styles.js'
import { SummaryLinks, type SummaryListAction, type SummaryListChange } from './SummaryLinks.js'

const w = words(summaryListWords)

export interface SummaryListRowProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** What was asked. */
  label: Words
  /** What was answered. A person's own text is an element: `<bdi>{name}</bdi>`. */
  value: Words | ReactElement
  /** The link to change it, left out where it can no longer be changed. */
  change?: SummaryListChange | undefined
  /** Further links about this answer, such as one that removes it. */
  actions?: readonly SummaryListAction[]
  /** The heading of the card that it stands in. Its links then say it, so that those of two cards are not called the same. */
  of?: Words
}

/** One question and its answer. Renders a `<dt>` and a `<dd>`, and a second `<dd>` for its links. */
export function SummaryListRow({ label, value, change, actions = [], of, ...rest }: SummaryListRowProps) {
  const links = actions.map(({ text, ...link }) => ({ ...link, words: of ? w('actionItemOf', { action: text, item: label, of }) : w('actionItem', { action: text, item: label }) }))
  if (change) links.unshift({ ...change, words: of ? w('changeItemOf', { item: label, of }) : w('changeItem', { item: label }) })
  return (
    <S.Row {...rest}>
      <S.Key>
        <Say>{label}</Say>
      </S.Key>
      <S.Value>
        <Say>{value}</Say>
      </S.Value>
      {links.length > 0 && (
        <S.Actions>
          <SummaryLinks links={links} component="SummaryListRow" />
        </S.Actions>
      )}
    </S.Row>
  )
}
