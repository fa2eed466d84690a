import { Say, words, type Words } from '@reorua/i18n'
import { summaryListWords } from '@reorua/locales/summary-list'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import * as S from './SummaryCard.styles.js'
import { SummaryLinks, type SummaryListAction } from './SummaryLinks.js'

const w = words(summaryListWords)

export interface SummaryCardProps extends Omit<ComponentPropsWithRef<'div'>, 'title' | 'aria-label'> {
  /** What or whom the answers are about: a child, a job, an address. */
  heading: Words
  /** Where the heading stands in the outline of the page. */
  headingLevel?: 2 | 3 | 4
  /** Links that are about all of it, such as one that removes it. */
  actions?: readonly SummaryListAction[]
  /** The SummaryList. */
  children: ReactNode
}

/** Sets the answers about one of several things apart, under a heading. Holds a SummaryList. Renders a `<div>`. */
export function SummaryCard({ heading, headingLevel = 2, actions = [], children, ...rest }: SummaryCardProps) {
  return (
    <S.Root {...rest}>
      <S.Top>
        <S.Heading as={`h${headingLevel}`}>
          <Say>{heading}</Say>
        </S.Heading>
        <SummaryLinks links={actions.map(({ text, ...link }) => ({ ...link, words: w('actionOf', { action: text, of: heading }) }))} component="SummaryCard" />
      </S.Top>
      <S.Body>{children}</S.Body>
    </S.Root>
  )
}
