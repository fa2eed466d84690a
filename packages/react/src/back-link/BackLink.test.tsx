import { ReoruaProvider } from '@reorua/i18n'
import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { BackLink } from './index.js'

describe('a back link', () => {
  test.each([['mi', 'Hoki'], ['en', 'Back'], ['mi-en', 'Hoki Back'], ['en-mi', 'Back Hoki']] as const)('has words of its own in %s', (reading, name) => {
    renderIn(reading, <BackLink href="/details" />)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/details')
  })

  test('says more where the app says more', () => {
    renderIn('mi-en', <BackLink href="/details">{{ mi: 'Hoki ki ō taipitopito', en: 'Back to your details' }}</BackLink>)
    expect(screen.getByRole('link', { name: 'Hoki ki ō taipitopito Back to your details' })).toBeVisible()
  })

  test('can be pressed on a height of at least 44 pixels, and no wider than its words', () => {
    renderIn('en', <BackLink href="/details" />)
    const { height, width } = screen.getByRole('link').getBoundingClientRect()
    expect(height).toBeGreaterThanOrEqual(44)
    expect(width).toBeLessThan(120)
  })

  test('underlines its words once, and not the chevron', () => {
    renderIn('en', <BackLink href="/details" />)
    const lines = [screen.getByRole('link'), screen.getByText('Back')].map((element) => getComputedStyle(element).textDecorationLine)
    expect(lines).toEqual(['none', 'underline'])
  })

  test('keeps the focus when the reading changes', async () => {
    const { rerender } = renderIn('en', <BackLink href="/details" />)
    await userEvent.tab()
    rerender(<ReoruaProvider reading="mi-en"><BackLink href="/details" /></ReoruaProvider>)
    expect(screen.getByRole('link', { name: 'Hoki Back' })).toHaveFocus()
  })

  test('leads nowhere with an address that could run a script', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <BackLink href="javascript:history.back()" />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(told).toHaveBeenCalledWith(expect.stringContaining('BackLink got an href'))
    told.mockRestore()
  })

  test('takes what the app gives it: ref, class, native attributes', () => {
    const ref = createRef<HTMLAnchorElement>()
    renderIn('en', <BackLink ref={ref} href="/details" className="mine" rel="prev" />)
    expect(ref.current).toHaveClass('reo-back-link', 'mine')
    expect(ref.current).toHaveAttribute('rel', 'prev')
  })

  test.runIf(canPrint)('is not printed', async () => {
    renderIn('en', <BackLink href="/details" />)
    const link = screen.getByRole('link')
    await onPaper(() => expect(link).not.toBeVisible())
  })
})
