import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import * as S from './Table.styles.js'

export interface TableCellProps extends Omit<ComponentPropsWithRef<'td'>, 'children' | 'title' | 'aria-label'> {
  /** Whether it holds a figure, to be compared with those above and below. */
  numeric?: boolean
  /** The fact: words, a message with a number, a date or money in it, or an element. */
  children?: Words | ReactElement | undefined
}

/** One fact. Renders a `<td>`. */
export function TableCell({ numeric, children, ...rest }: TableCellProps) {
  return (
    <S.Cell {...rest} data-numeric={numeric ? '' : undefined}>
      <Say>{children}</Say>
    </S.Cell>
  )
}
