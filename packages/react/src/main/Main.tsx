import type { ComponentPropsWithRef } from 'react'
import { Container } from '../container/index.js'
import * as S from './Main.styles.js'

export type MainProps = ComponentPropsWithRef<'main'>

/** Holds what the page is about, to the width of the page. Renders the page's one `<main>`, where the skip link leads. */
export function Main({ id = 'main', tabIndex = -1, children, ...rest }: MainProps) {
  return (
    <S.Root {...rest} id={id} tabIndex={tabIndex}>
      <Container>{children}</Container>
    </S.Root>
  )
}
