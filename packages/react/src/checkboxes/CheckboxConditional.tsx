'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { CheckboxesContext } from './CheckboxesContext.js'
import * as S from './Checkboxes.styles.js'
import { tellExpanded } from './expanded.js'

interface CheckboxConditionalProps {
  id: string
  /** The id of the label of its answer. */
  labelledBy: string
  children: ReactNode
}

/** What belongs to an answer: a group that has the answer's name. */
export function CheckboxConditional({ id, labelledBy, children }: CheckboxConditionalProps) {
  const place = useRef<HTMLDivElement>(null)
  // After each rendering: an app may have changed the answer, which fires no event.
  useEffect(() => tellExpanded(place.current!))
  return (
    <S.Conditional ref={place} id={id} role="group" aria-labelledby={labelledBy}>
      <CheckboxesContext value={undefined}>{children}</CheckboxesContext>
    </S.Conditional>
  )
}
