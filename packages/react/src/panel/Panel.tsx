import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import { Content, type ContentOf } from '../internal/Content.js'
import * as S from './Panel.styles.js'

export interface PanelProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** What has happened: the heading of the page that confirms it. */
  title: Words
  /** Where the heading stands in the outline of the page. */
  headingLevel?: 1 | 2 | 3 | 4
  /** What people note down or take along, such as a reference number: words, or elements. */
  children?: ContentOf
}

/** Says at the top of a page that something is done. Renders a `<div>` with a heading. */
export function Panel({ title, headingLevel = 1, children, ...rest }: PanelProps) {
  return (
    <S.Root {...rest}>
      <S.Title as={`h${headingLevel}`}>
        <Say>{title}</Say>
      </S.Title>
      {children && (
        <S.Body>
          <Content>{children}</Content>
        </S.Body>
      )}
    </S.Root>
  )
}
