'use client'
import { Say } from '@reorua/i18n'
import { useLayoutEffect, useRef } from 'react'
import { Content } from '../internal/Content.js'
import { tabIdOf } from './address.js'
import type { TabItem } from './Tabs.js'
import * as S from './TabPanel.styles.js'

interface TabPanelProps {
  item: TabItem
  open: boolean
  enhanced: boolean
  headingLevel: 2 | 3 | 4
  /** Told when the browser is about to show something inside. */
  onFound: (id: string) => void
}

/** What one tab shows, under a heading for pages without scripts and for paper. */
export function TabPanel({ item: { id, label, content }, open, enhanced, headingLevel, onFound }: TabPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const shut = enhanced && !open

  useLayoutEffect(() => {
    const element = panel.current!
    if (!shut) return undefined
    // React knows `hidden` as yes or no alone. This way searching the page finds what is inside, and opens it.
    element.setAttribute('hidden', 'until-found')
    const found = () => onFound(id)
    element.addEventListener('beforematch', found)
    return () => element.removeEventListener('beforematch', found)
  }, [shut, id, onFound])

  // A panel that waits to be found still has a box, so nothing else may tell of it.
  const shown = enhanced && open ? ({ role: 'tabpanel', tabIndex: 0, 'aria-labelledby': tabIdOf(id) } as const) : undefined
  return (
    <S.Panel {...shown} ref={panel} id={id} hidden={shut} data-open={open ? '' : undefined}>
      <S.Heading as={`h${headingLevel}`}>
        <Say>{label}</Say>
      </S.Heading>
      <Content>{content}</Content>
    </S.Panel>
  )
}
