import type { ComponentPropsWithRef } from 'react'
import * as S from './ButtonGroup.styles.js'

export type ButtonGroupProps = ComponentPropsWithRef<'div'>

/** Holds the buttons that end one task, side by side where there is room. Renders a `<div>`. */
export function ButtonGroup(props: ButtonGroupProps) {
  return <S.Root {...props} />
}
