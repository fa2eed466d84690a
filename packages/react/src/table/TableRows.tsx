import type { ComponentPropsWithRef } from 'react'
import * as S from './Table.styles.js'

export type TableHeadProps = Omit<ComponentPropsWithRef<'thead'>, 'title' | 'aria-label'>
export type TableBodyProps = Omit<ComponentPropsWithRef<'tbody'>, 'title' | 'aria-label'>
export type TableRowProps = Omit<ComponentPropsWithRef<'tr'>, 'title' | 'aria-label'>

/** Holds the row that names the columns; on paper it stands on every page. Renders a `<thead>`. */
export function TableHead(props: TableHeadProps) {
  return <S.Head {...props} />
}

/** Holds the rows of facts. Renders a `<tbody>`. */
export function TableBody(props: TableBodyProps) {
  return <S.Body {...props} />
}

/** One row. Renders a `<tr>`. */
export function TableRow(props: TableRowProps) {
  return <S.Row {...props} />
}
