'use client'
import { Say, type Words } from '@reorua/i18n'
import { useState, type ComponentPropsWithRef } from 'react'
import { Content, type ContentOf } from '../internal/Content.js'
import * as S from './Details.styles.js'

export interface DetailsProps extends Omit<ComponentPropsWithRef<'details'>, 'children' | 'title' | 'aria-label'> {
  /** What is inside, in a few words that people can decide by. */
  summary: Words
  /** Whether it is open at first. From then on it is the person's to open and close. */
  defaultOpen?: boolean
  /** What only some people need. */
  children?: ContentOf
}

/** Keeps what only some people need until they ask for it. Renders a `<details>`, which opens without scripts. */
export function Details({ summary, defaultOpen = false, children, ...rest }: DetailsProps) {
  const [openAtFirst] = useState(defaultOpen)
  return (
    // It may have been opened before scripts came, and is then no different from what a server rendered.
    <S.Root open={openAtFirst} suppressHydrationWarning {...rest}>
      <S.Summary>
        <S.Mark />
        <S.SummaryText>
          <Say>{summary}</Say>
        </S.SummaryText>
      </S.Summary>
      <S.Body>
        <Content>{children}</Content>
      </S.Body>
    </S.Root>
  )
}
