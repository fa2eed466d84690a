import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import * as S from './Table.styles.js'

export interface TableHeaderProps extends Omit<ComponentPropsWithRef<'th'>, 'children' | 'title' | 'aria-label' | 'scope'> {
  /** What it names: its column (`col`) or its row (`row`). */
  scope: 'col' | 'row'
  /** Whether figures stand below it, so that it ends where they end. */
  numeric?: boolean
  /** The name. */
  children: Words | ReactElement
}

/** Names a column or a row. Renders a `<th>`. */
export function TableHeader({ numeric, children, ...rest }: TableHeaderProps) {
  return (
    <S.Header {...rest} data-numeric={numeric ? '' : undefined}>
      <Say>{children}</Say>
    </S.Header>
  )
}
