'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { notificationBannerWords } from '@reorua/locales/notification-banner'
import { useEffect, useId, useImperativeHandle, useRef, type ComponentPropsWithRef } from 'react'
import { Content, type ContentOf } from '../internal/Content.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import * as S from './NotificationBanner.styles.js'

const w = words(notificationBannerWords)
const TITLES = { info: 'important', success: 'success' } as const

export interface NotificationBannerProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title' | 'aria-label'> {
  /** What is new: words, or elements. Other news is another banner: give it a `key` of its own. */
  children: ContentOf
  /** What kind of news it is: `info` waits to be found, `success` answers what the person has just done, at once. */
  variant?: 'info' | 'success'
  /** The heading, where "Important" or "Success" says too little. */
  title?: Words
  /** Where the heading stands in the outline of the page. */
  headingLevel?: 2 | 3 | 4
  /** Whether it takes the focus when it appears; success does, so that keyboards and screen readers begin there. */
  autoFocus?: boolean
}

/** Tells of something new, before the page goes on. Renders a `<section>` with a heading. */
export function NotificationBanner({ children, variant = 'info', title = w(TITLES[variant]), headingLevel = 2, autoFocus = variant === 'success', ref, ...rest }: NotificationBannerProps) {
  const titleId = useId()
  const root = useRef<HTMLElement>(null)
  const focusAtFirst = useRef(autoFocus)
  const alert = variant === 'success'
  const { live } = useQuietOnSwitch()
  useImperativeHandle(ref, () => root.current!, [])
  useEffect(() => {
    if (focusAtFirst.current) root.current?.focus()
  }, [])
  return (
    <S.Root
      role={alert ? 'alert' : undefined}
      aria-live={alert ? live : undefined}
      tabIndex={autoFocus ? -1 : undefined}
      {...rest}
      ref={root}
      aria-labelledby={titleId}
      data-variant={variant}
    >
      <S.Title as={`h${headingLevel}`} id={titleId}>
        <Say>{title}</Say>
      </S.Title>
      <S.Body>
        <Content>{children}</Content>
      </S.Body>
    </S.Root>
  )
}
