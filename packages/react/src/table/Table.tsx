import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Table.styles.js'
import { TableScroll } from './TableScroll.js'

export interface TableProps extends Omit<ComponentPropsWithRef<'table'>, 'title' | 'aria-label'> {
  /** What the table shows: its name, and that of the region in which a wide one scrolls. */
  caption: Words
  /** How large its text is; `small` for many columns. */
  size?: 'small' | 'medium'
}

/** Shows facts that are compared, in rows and columns. Holds TableHead and TableBody. Renders a `<table>`, which scrolls sideways where it is too wide. */
export function Table({ caption, size = 'medium', children, ...rest }: TableProps) {
  return (
    <TableScroll caption={caption}>
      <S.Root {...rest} data-size={size}>
        <S.Caption>
          <S.CaptionText>
            <Say>{caption}</Say>
          </S.CaptionText>
        </S.Caption>
        {children}
      </S.Root>
    </TableScroll>
  )
}
