import { Say } from '@reorua/i18n'
import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { Link } from './index.js'

const fees = { mi: 'Puka uruwhenua', en: 'Passport form' }
const message = { ns: 'test', key: 'help', defaults: { mi: 'Pānuitia <link>ngā kupu whakamārama</link>.', en: 'Read <link>the help notes</link>.' } }

describe('a link', () => {
  test('leads where it says, in the language that is read', () => {
    renderIn('mi', <Link href="/form">{fees}</Link>)
    const link = screen.getByRole('link', { name: 'Puka uruwhenua' })
    expect(link).toHaveAttribute('href', '/form')
    expect(link).not.toHaveAttribute('target')
  })

  test.each([['mi-en', 'Puka uruwhenua Passport form'], ['en-mi', 'Passport form Puka uruwhenua']] as const)('is one link in %s, with both halves marked', (reading, name) => {
    renderIn(reading, <Link href="/form">{fees}</Link>)
    const halves = [...screen.getByRole('link', { name }).querySelectorAll('[lang]')]
    expect(halves.map((half) => [half.getAttribute('lang'), half.textContent])).toEqual(
      reading === 'mi-en' ? [['mi', 'Puka uruwhenua'], ['en-NZ', 'Passport form']] : [['en-NZ', 'Passport form'], ['mi', 'Puka uruwhenua']],
    )
  })

  test('draws its line under each half, not under the space between', () => {
    renderIn('mi-en', <Link href="/form">{fees}</Link>)
    const link = screen.getByRole('link')
    const line = (element: Element) => getComputedStyle(element).textDecorationLine
    expect(line(link)).toBe('none')
    const halves = [...link.querySelectorAll('[lang]')]
    expect(halves.map(line)).toEqual(['underline', 'underline'])
    expect(halves.map((half) => getComputedStyle(half).textDecorationThickness)).toEqual([1, 2].map(() => getComputedStyle(link).textDecorationThickness))
    expect(getComputedStyle(link).textDecorationThickness).not.toBe('auto')
  })

  test('says that it opens in a new tab, whole in each language', () => {
    renderIn('mi-en', <Link href="/form" newTab>{fees}</Link>)
    const link = screen.getByRole('link', { name: 'Puka uruwhenua (ka whakatuwhera i te ripa hou) Passport form (opens in a new tab)' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
  })

  test('marks words that exist in English only, inside the Māori words for a new tab', () => {
    renderIn('mi', <Link href="/form" newTab>Passport form</Link>)
    expect(screen.getByRole('link', { name: 'Passport form (ka whakatuwhera i te ripa hou)' })).toBeVisible()
    expect(screen.getByText('Passport form')).toHaveAttribute('lang', 'en-NZ')
  })

  test('as a part of a message stands in both halves, with the words of each', () => {
    renderIn('mi-en', <p><Say parts={{ link: <Link href="/help" newTab /> }}>{message}</Say></p>)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'ngā kupu whakamārama (ka whakatuwhera i te ripa hou)',
      'the help notes (opens in a new tab)',
    ])
    expect(screen.getAllByRole('link').map((link) => link.closest('[lang]')!.getAttribute('lang'))).toEqual(['mi', 'en-NZ'])
    for (const link of screen.getAllByRole('link')) expect(link.querySelector('[lang]')).toBeNull()
  })

  test('can hold what is no word, and still says that it opens in a new tab', () => {
    renderIn('en', <Link href="mailto:help@example.govt.nz" newTab><bdi>help@example.govt.nz</bdi></Link>)
    expect(screen.getByRole('link', { name: 'help@example.govt.nz (opens in a new tab)' })).toHaveAttribute('href', 'mailto:help@example.govt.nz')
  })

  test('to an address that could run a script is no link, but stays readable, and the developer is told', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <Link href={'java\nscript:alert(1)'}>{fees}</Link>)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Passport form')).not.toHaveAttribute('href')
    expect(told).toHaveBeenCalledWith(expect.stringContaining('Link got an href that begins with "javascript:"'))
    told.mockRestore()
  })

  test('takes what the app gives it: ref, class, native attributes', () => {
    const ref = createRef<HTMLAnchorElement>()
    renderIn('en', <Link ref={ref} href="/form" className="mine" hrefLang="mi" rel="help">{fees}</Link>)
    expect(ref.current).toBe(screen.getByRole('link'))
    expect(ref.current).toHaveClass('reo-link', 'mine')
    expect(ref.current).toHaveAttribute('hreflang', 'mi')
    expect(ref.current).toHaveAttribute('rel', 'help')
  })

  test('shows a ring when the keyboard reaches it', async () => {
    renderIn('en', <Link href="/form">{fees}</Link>)
    await userEvent.tab()
    const link = screen.getByRole('link')
    expect(link).toHaveFocus()
    expect(Number.parseFloat(getComputedStyle(link).outlineWidth)).toBeGreaterThanOrEqual(2)
    expect(getComputedStyle(link).outlineStyle).toBe('solid')
  })

  test.runIf(canPrint)('says on paper where it leads outside this site', async () => {
    renderIn('en', <><Link href="https://www.govt.nz/">Outside</Link><Link href="/form">Inside</Link></>)
    const after = (name: string) => getComputedStyle(screen.getByRole('link', { name }), '::after').content
    expect(after('Outside')).toBe('none')
    await onPaper(() => {
      expect(after('Outside')).toContain('https://www.govt.nz/')
      expect(after('Inside')).toBe('none')
    })
  })
})
