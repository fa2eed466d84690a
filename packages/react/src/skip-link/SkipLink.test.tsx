import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Header } from '../header/index.js'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { Main } from '../main/index.js'
import { SkipLink } from './index.js'

const page = (
  <>
    <SkipLink />
    <Header agency={{ mi: 'Te Tari Taiwhenua', en: 'Department of Internal Affairs' }} />
    <Main>
      <button type="button">First in main</button>
    </Main>
  </>
)

/** Whether a person can see it: it has a size, stands in the window, and nothing cuts it off. */
function isSeen(element: Element): boolean {
  const { width, height, top, left } = element.getBoundingClientRect()
  return width > 24 && height > 24 && top >= 0 && left >= 0 && getComputedStyle(element).clipPath === 'none'
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search))

describe('a skip link', () => {
  test.each([
    ['mi', 'Haere ki te ihirangi matua'],
    ['en', 'Skip to main content'],
    ['mi-en', 'Haere ki te ihirangi matua Skip to main content'],
    ['en-mi', 'Skip to main content Haere ki te ihirangi matua'],
  ] as const)('has words of its own in %s', (reading, name) => {
    renderIn(reading, <SkipLink />)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#main')
  })

  test('is out of sight until it has focus, and then in sight above the page', async () => {
    renderIn('en', page)
    const link = screen.getByRole('link', { name: 'Skip to main content' })
    expect(isSeen(link)).toBe(false)
    await userEvent.tab()
    expect(link).toHaveFocus()
    expect(isSeen(link)).toBe(true)
    const { left, top, width, height } = link.getBoundingClientRect()
    expect(document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a')).toBe(link)
    await userEvent.tab()
    expect(isSeen(link)).toBe(false)
  })

  test('moves nothing when it comes into sight', async () => {
    renderIn('en', page)
    const top = () => screen.getByRole('banner').getBoundingClientRect().top
    const before = top()
    await userEvent.tab()
    expect(top()).toBe(before)
  })

  test('takes the focus into the main content, past the header', async () => {
    renderIn('en', page)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'First in main' })).toHaveFocus()
  })

  test('can lead to another part, in other words', () => {
    renderIn('en', <SkipLink href="#form">{{ mi: 'Haere ki te puka', en: 'Skip to the form' }}</SkipLink>)
    expect(screen.getByRole('link', { name: 'Skip to the form' })).toHaveAttribute('href', '#form')
  })

  test('fits a narrow window in both languages', async () => {
    renderIn('mi-en', <div style={{ position: 'relative', inlineSize: '320px', blockSize: '20rem' }}><SkipLink /></div>)
    await userEvent.tab()
    const link = screen.getByRole('link').getBoundingClientRect()
    const frame = screen.getByRole('link').parentElement!.getBoundingClientRect()
    expect(link.right).toBeLessThanOrEqual(frame.right)
  })

  test('leads nowhere with an address that could run a script', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <SkipLink href="javascript:alert(1)" />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(told).toHaveBeenCalledWith(expect.stringContaining('SkipLink got an href'))
    told.mockRestore()
  })

  test('takes what the app gives it: ref, class', () => {
    const ref = createRef<HTMLAnchorElement>()
    renderIn('en', <SkipLink ref={ref} className="mine" />)
    expect(ref.current).toHaveClass('reo-skip-link', 'mine')
  })

  test.runIf(canPrint)('is not printed', async () => {
    renderIn('en', <SkipLink />)
    const link = screen.getByRole('link')
    link.focus()
    await onPaper(() => expect(link).not.toBeVisible())
  })
})
