import type { ComponentPropsWithRef } from 'react'
import * as S from './Grid.styles.js'

export interface GridProps extends ComponentPropsWithRef<'div'> {
  /** How the width is shared out on a wide page; on a narrow one everything stands in one column. */
  columns?: 'one' | 'two-thirds' | 'halves' | 'thirds'
}

/** Puts its children side by side where there is room, in the order in which they are read. Renders a `<div>`. */
export function Grid({ columns = 'two-thirds', ...rest }: GridProps) {
  return <S.Root {...rest} data-columns={columns} />
}
