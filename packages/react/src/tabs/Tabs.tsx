'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { tabsWords } from '@reorua/locales/tabs'
import { useId, useImperativeHandle, useRef, type ComponentPropsWithRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { ContentOf } from '../internal/Content.js'
import { tabIdOf } from './address.js'
import { tabForKey } from './keys.js'
import { TabPanel } from './TabPanel.js'
import * as S from './Tabs.styles.js'
import { useEnhanced } from '../internal/useEnhanced.js'
import { useOpenTab } from './useOpenTab.js'

const w = words(tabsWords)

/** One tab: what it is called, and what it shows. */
export interface TabItem {
  /** Its name in the address (`#fees`), unique on the page. */
  id: string
  /** What it is about, in a word or two. */
  label: Words
  /** What it shows. */
  content: ContentOf
}

export interface TabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** The tabs, in the order in which they stand. */
  items: readonly TabItem[]
  /** What the tabs are about together, where "Contents" says too little. Seen before scripts, and heard always. */
  label?: Words
  /** The id of the tab that is open at first, unless the address names one; else the first. */
  defaultOpen?: string
  /** Where the headings of the parts stand in the outline of the page; seen before scripts and on paper. */
  headingLevel?: 2 | 3 | 4
}

/** Shows one of several parts at a time; before scripts, and on paper, all of them under their headings. Renders a `<div>`. */
export function Tabs({ items, label = w('label'), defaultOpen, headingLevel = 2, ref, ...rest }: TabsProps) {
  const labelId = useId()
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => root.current!, [])
  const enhanced = useEnhanced()
  const ids = items.map(({ id }) => id)
  const { open, choose, reveal } = useOpenTab(root, ids, defaultOpen)

  const press = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>, tab: HTMLElement, id: string) => {
    event.preventDefault()
    choose(id)
    // Safari gives no focus to a link that is clicked.
    tab.focus()
  }
  const onClick = (event: MouseEvent<HTMLAnchorElement>, id: string) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!elsewhere) press(event, event.currentTarget, id)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const tab = tabForKey(event, event.currentTarget)
    if (tab) press(event, tab, tab.getAttribute('aria-controls')!)
  }

  return (
    <S.Root {...rest} ref={root} data-enhanced={enhanced ? '' : undefined}>
      <S.Name id={labelId}>
        <Say>{label}</Say>
      </S.Name>
      <S.List aria-labelledby={labelId} {...(enhanced && { role: 'tablist', onKeyDown })}>
        {items.map(({ id, label: name }) => {
          const tab = { role: 'tab', 'aria-selected': id === open, 'aria-controls': id, tabIndex: id === open ? 0 : -1, onClick: (event: MouseEvent<HTMLAnchorElement>) => onClick(event, id) } as const
          return (
            <S.Item key={id} role={enhanced ? 'presentation' : undefined}>
              <S.Tab id={tabIdOf(id)} href={`#${id}`} data-open={id === open ? '' : undefined} {...(enhanced && tab)}>
                <Say>{name}</Say>
              </S.Tab>
            </S.Item>
          )
        })}
      </S.List>
      {items.map((item) => (
        <TabPanel key={item.id} item={item} open={item.id === open} enhanced={enhanced} headingLevel={headingLevel} onFound={reveal} />
      ))}
    </S.Root>
  )
}
