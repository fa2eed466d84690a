import type { ComponentPropsWithRef } from 'react'
import * as S from './SummaryList.styles.js'

export type SummaryListProps = Omit<ComponentPropsWithRef<'dl'>, 'title' | 'aria-label'>

/** Shows questions with their answers, for people to check. Holds SummaryListRow. Renders a `<dl>`. */
export function SummaryList(props: SummaryListProps) {
  return <S.Root {...props} />
}
