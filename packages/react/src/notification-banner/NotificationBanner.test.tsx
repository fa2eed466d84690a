import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { NotificationBanner, type NotificationBannerProps } from './index.js'

const saved = { mi: 'Kua tiakina tō puka', en: 'Your form is saved' }

function Page({ reading, ...props }: { reading: Reading } & Partial<NotificationBannerProps>) {
  return (
    <ReoruaProvider reading={reading}>
      <NotificationBanner {...props}>{saved}</NotificationBanner>
      <button type="button" lang="en-NZ">After</button>
    </ReoruaProvider>
  )
}

describe('a notification banner', () => {
  test('is a region named by its heading, which waits to be found', () => {
    render(<Page reading="en" />)
    const banner = screen.getByRole('region', { name: 'Important' })
    expect(banner).toHaveTextContent('ImportantYour form is saved')
    expect(banner).not.toHaveFocus()
    expect(banner).not.toHaveAttribute('tabindex')
    expect(banner).not.toHaveAttribute('aria-live')
    expect(screen.getByRole('heading', { level: 2, name: 'Important' })).toBeVisible()
  })

  test('of success is told at once and takes the focus', () => {
    render(<Page reading="en" variant="success" />)
    const banner = screen.getByRole('alert', { name: 'Success' })
    expect(banner).toHaveFocus()
    expect(banner).not.toHaveAttribute('aria-live')
  })

  test('takes the focus once: not when the page renders again, and not when the reading changes', async () => {
    const { rerender } = render(<Page reading="en" variant="success" />)
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
    rerender(<Page reading="en" variant="success" className="again" />)
    expect(screen.getByRole('button')).toHaveFocus()
    rerender(<Page reading="mi" variant="success" />)
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('keeps the focus when the reading changes while it has it', () => {
    const { rerender } = render(<Page reading="en" variant="success" />)
    rerender(<Page reading="mi-en" variant="success" />)
    expect(screen.getByRole('alert', { name: 'Angitu Success' })).toHaveFocus()
  })

  test('is not told again in another language: it is quiet from the commit that changes its words', async () => {
    const { rerender } = render(<Page reading="en" variant="success" />)
    const banner = screen.getByRole('alert')
    const seen: string[] = []
    const observer = new MutationObserver(() => seen.push(`${banner.getAttribute('aria-live')}: ${banner.textContent}`))
    observer.observe(banner, { attributes: true, childList: true, characterData: true, subtree: true })
    rerender(<Page reading="mi" variant="success" />)
    await Promise.resolve()
    observer.disconnect()
    expect(seen).toEqual(['off: AngituKua tiakina tō puka'])
  })

  test('need not take the focus, and another kind may', () => {
    render(<Page reading="en" variant="success" autoFocus={false} />)
    expect(screen.getByRole('alert')).not.toHaveFocus()
    const asked = { autoFocus: true }
    render(<Page reading="en" {...asked} />)
    expect(screen.getByRole('region')).toHaveFocus()
  })

  test('takes the focus under StrictMode as well', () => {
    render(<StrictMode><Page reading="en" variant="success" /></StrictMode>)
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  test('says both languages, each marked: the heading on one line, the news below each other', () => {
    render(<Page reading="mi-en" />)
    for (const part of ['title', 'content']) {
      const halves = [...document.querySelectorAll(`.reo-notification-banner-${part} [lang]`)]
      expect(halves.map((half) => half.getAttribute('lang'))).toEqual(['mi', 'en-NZ'])
      expect(getComputedStyle(halves[0]!).display).toBe(part === 'title' ? 'inline' : 'block')
    }
  })

  test('takes another heading, at another level, and marks what exists in English only', () => {
    render(<Page reading="mi" title="Sent" headingLevel={3} />)
    expect(screen.getByRole('heading', { level: 3, name: 'Sent' })).toBeVisible()
    expect(screen.getByText('Sent')).toHaveAttribute('lang', 'en-NZ')
  })

  test('holds elements as well as words', () => {
    renderIn('en', <NotificationBanner><p lang="en-NZ">One</p><p lang="en-NZ">Two</p></NotificationBanner>)
    expect(screen.getByRole('region')).toHaveTextContent('ImportantOneTwo')
  })

  test('gives its root what the app gives it', () => {
    const ref = createRef<HTMLElement>()
    render(<Page reading="en" variant="success" ref={ref} className="mine" id="news" />)
    expect(ref.current).toBe(screen.getByRole('alert'))
    expect(ref.current).toHaveClass('reo-notification-banner', 'mine')
    expect(ref.current!.id).toBe('news')
  })
})
