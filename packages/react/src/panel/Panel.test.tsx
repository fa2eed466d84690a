import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { cleanup, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Panel } from './index.js'
import '@reorua/tokens/reorua.css'

const sent = { mi: 'Kua tukuna tō tono', en: 'Your application was sent' }
const number = { mi: 'Tō tau tono: HDJ2123F', en: 'Your reference number: HDJ2123F' }

afterEach(() => page.viewport(1280, 720))

describe('a panel', () => {
  test('heads its page, and is followed by what to note down', () => {
    renderIn('en', <Panel title={sent}>{number}</Panel>)
    expect(screen.getByRole('heading', { level: 1, name: 'Your application was sent' })).toBeVisible()
    expect(screen.getByText('Your reference number: HDJ2123F')).toBeVisible()
  })

  test('interrupts nobody: it is read where it stands', () => {
    renderIn('en', <Panel title={sent}>{number}</Panel>)
    const root = document.querySelector('.reo-panel')!
    expect(root.localName).toBe('div')
    expect(root.getAttributeNames().filter((name) => /^(role|aria-|tabindex)/.test(name))).toEqual([])
  })

  test('says both languages one below the other, each marked', () => {
    renderIn('mi-en', <Panel title={sent}>{number}</Panel>)
    for (const part of ['title', 'content']) {
      const [first, second] = document.querySelectorAll(`.reo-panel-${part} [lang]`)
      expect([first!.getAttribute('lang'), second!.getAttribute('lang')]).toEqual(['mi', 'en-NZ'])
      expect(second!.getBoundingClientRect().top).toBeGreaterThanOrEqual(first!.getBoundingClientRect().bottom)
    }
  })

  test('marks what exists in English only', () => {
    renderIn('mi', <Panel title="Sent">{number}</Panel>)
    expect(screen.getByText('Sent')).toHaveAttribute('lang', 'en-NZ')
  })

  test('can stand lower in the outline, and without anything to note down', () => {
    renderIn('en', <Panel title={sent} headingLevel={2} />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Your application was sent')
    expect(document.querySelector('.reo-panel-content')).toBeNull()
  })

  test('holds elements, which keep no outer margins of their own', () => {
    renderIn('en', <Panel title={sent}><p lang="en-NZ">Your number: <strong>HDJ2123F</strong></p><p lang="en-NZ">Two</p></Panel>)
    expect(screen.getByText('HDJ2123F').localName).toBe('strong')
    expect(getComputedStyle(screen.getByText('Two')).marginBottom).toBe('0px')
  })

  test('breaks what cannot fit', async () => {
    await page.viewport(320, 640)
    renderIn('mi-en', <Panel title={{ mi: 'whakawhanaungatanga'.repeat(4), en: 'Sent' }}>{'HDJ2123F'.repeat(20)}</Panel>)
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(320)
  })

  test('keeps the focus on what is inside when the reading changes', async () => {
    const asked = (reading: Reading) => <ReoruaProvider reading={reading}><Panel title={sent}><a href="#kept" lang="en-NZ">Copy</a></Panel></ReoruaProvider>
    const { rerender } = render(asked('en'))
    await userEvent.tab()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(asked(reading))
    expect(screen.getByRole('link', { name: 'Copy' })).toHaveFocus()
    expect(screen.getByRole('heading', { name: 'Your application was sent Kua tukuna tō tono' })).toBeVisible()
  })

  test('is whole before any script', () => {
    cleanup()
    document.body.innerHTML = renderToString(<ReoruaProvider reading="mi"><Panel title={sent}>{number}</Panel></ReoruaProvider>)
    expect(screen.getByRole('heading', { level: 1, name: 'Kua tukuna tō tono' })).toBeVisible()
    expect(screen.getByText('Tō tau tono: HDJ2123F')).toBeVisible()
    document.body.innerHTML = ''
  })

  test('gives its element what the app gives it', () => {
    const ref = createRef<HTMLDivElement>()
    renderIn('en', <Panel ref={ref} className="mine" id="done" title={sent} />)
    expect(ref.current).toBe(document.querySelector('.reo-panel'))
    expect(ref.current).toHaveClass('reo-panel', 'mine')
    expect(ref.current!.id).toBe('done')
  })
})
