'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { tableWords } from '@reorua/locales/table'
import { useId, useRef, type ReactNode } from 'react'
import * as S from './Table.styles.js'
import { useOverflow } from './useOverflow.js'

const w = words(tableWords)

interface TableScrollProps {
  caption: Words
  children: ReactNode
}

/** Lets a wide table scroll by itself, with the keyboard too. A table that fits is no stop for Tab and no landmark. */
export function TableScroll({ caption, children }: TableScrollProps) {
  const nameId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(scroll)
  const region = overflows ? ({ role: 'region', tabIndex: 0, 'aria-labelledby': nameId } as const) : undefined
  return (
    <S.Scroll {...region} ref={scroll}>
      <span id={nameId} hidden>
        <Say>{w('scroll', { caption })}</Say>
      </span>
      {children}
    </S.Scroll>
  )
}
