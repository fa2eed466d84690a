import { Lang, ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { Link } from '../link/index.js'
import { Header } from './index.js'

const agency = { mi: 'Te Tari Taiwhenua', en: 'Department of Internal Affairs' }

/** The words that can be seen: those of the page without those for screen readers alone. */
function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element
  copy.querySelectorAll('.reo-header-hidden').forEach((hidden) => hidden.remove())
  return copy.textContent!.replace(/\s+/g, ' ').trim()
}

describe('a header', () => {
  test.each([
    ['mi', 'Te Tari Taiwhenua', 'Whārangi kāinga o Te Tari Taiwhenua'],
    ['en', 'Department of Internal Affairs', 'Department of Internal Affairs home page'],
    ['mi-en', 'Te Tari Taiwhenua Department of Internal Affairs', 'Whārangi kāinga o Te Tari Taiwhenua Department of Internal Affairs home page'],
    ['en-mi', 'Department of Internal Affairs Te Tari Taiwhenua', 'Department of Internal Affairs home page Whārangi kāinga o Te Tari Taiwhenua'],
  ] as const)('shows the name in %s, in a link that says where it leads', (reading, shown, name) => {
    renderIn(reading, <Header agency={agency} />)
    const link = screen.getByRole('link', { name })
    expect(screen.getByRole('banner')).toContainElement(link)
    expect(link).toHaveAttribute('href', '/')
    expect(seen(link)).toBe(shown)
  })

  test.each<[Reading, string, string]>([
    ['mi-en', 'Te Mātāwai', 'Whārangi kāinga o Te Mātāwai'],
    ['en-mi', 'Te Mātāwai', 'Te Mātāwai home page'],
    ['en', 'Te Mātāwai', 'Te Mātāwai home page'],
  ])('shows a name that exists once only once, in %s', (reading, shown, name) => {
    renderIn(reading, <Header agency={{ mi: 'Te Mātāwai' }} />)
    expect(seen(screen.getByRole('link', { name }))).toBe(shown)
    expect(screen.getByText('Te Mātāwai').closest('[lang]')).toHaveAttribute('lang', 'mi')
  })

  test('keeps its link, and the focus on it, when the reading changes', async () => {
    const { rerender } = renderIn('en', <Header agency="Passport Office" />)
    await userEvent.tab()
    rerender(<ReoruaProvider reading="en-mi"><Header agency="Passport Office" /></ReoruaProvider>)
    expect(screen.getByRole('link', { name: 'Passport Office home page' })).toHaveFocus()
    expect(document.documentElement.lang).toBe('en-NZ')
  })

  test('has its name marked inside a part of the page in another language', () => {
    render(<ReoruaProvider reading="mi-en"><Lang is="en"><Header agency={agency} /></Lang></ReoruaProvider>)
    expect(seen(screen.getByRole('link'))).toBe('Department of Internal Affairs')
  })

  test('leads where the app says', () => {
    renderIn('en', <Header agency={agency} href="https://www.dia.govt.nz/" />)
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.dia.govt.nz/')
  })

  test('has room for a logo, which adds nothing to the name', () => {
    renderIn('en', <Header agency={agency} logo={<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Internal Affairs" />} />)
    expect(screen.getByRole('link', { name: 'Department of Internal Affairs home page' })).toContainElement(document.querySelector('img'))
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('holds what else the app puts there', () => {
    renderIn('en', <Header agency={agency}><Link href="/log-out">Log out</Link></Header>)
    expect(screen.getByRole('banner')).toContainElement(screen.getByRole('link', { name: 'Log out' }))
  })

  test('is at least 44 pixels high where it can be pressed', () => {
    renderIn('en', <Header agency={agency} />)
    expect(screen.getByRole('link').getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })

  test('leads nowhere with an address that could run a script, and keeps the name', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <Header agency={agency} href="javascript:alert(1)" />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(/Department of Internal Affairs/)).toBeVisible()
    expect(told).toHaveBeenCalledWith(expect.stringContaining('Header got an href'))
    told.mockRestore()
  })

  test('takes what the app gives it: ref, class, native attributes', () => {
    const ref = createRef<HTMLElement>()
    renderIn('en', <Header ref={ref} agency={agency} className="mine" id="top" />)
    expect(ref.current).toBe(screen.getByRole('banner'))
    expect(ref.current).toHaveClass('reo-header', 'mine')
    expect(ref.current).toHaveAttribute('id', 'top')
  })

  test.runIf(canPrint)('on paper is the name alone, black on white', async () => {
    renderIn('mi-en', <Header agency={agency}><Link href="/log-out">Log out</Link></Header>)
    const [name, more] = [screen.getByText('Te Tari Taiwhenua', { exact: false }), screen.getByText('Log out')]
    await onPaper(() => {
      expect(name).toBeVisible()
      expect(more).not.toBeVisible()
      expect(getComputedStyle(name).color).toBe('rgb(0, 0, 0)')
      expect(getComputedStyle(screen.getByRole('banner')).backgroundColor).toBe('rgb(255, 255, 255)')
    })
  })
})
