import { ReoruaProvider } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Details, type DetailsProps } from './index.js'

const summary = { mi: 'Āwhina', en: 'Help' }
const inside = { mi: 'Tāurua tō ingoa', en: 'Enter your name' }

function Help(props: Partial<DetailsProps>) {
  return <Details summary={summary} {...props}>{inside}</Details>
}

const details = () => document.querySelector('details')!
const mark = () => document.querySelector('summary')!

describe('details', () => {
  test('keep what is inside until it is asked for, and hide it again', async () => {
    renderIn('en', <Help />)
    expect(screen.getByText('Enter your name')).not.toBeVisible()
    await userEvent.click(screen.getByText('Help'))
    expect(screen.getByText('Enter your name')).toBeVisible()
    await userEvent.click(screen.getByText('Help'))
    expect(screen.getByText('Enter your name')).not.toBeVisible()
  })

  test('open with Enter and with Space', async () => {
    renderIn('en', <Help />)
    await userEvent.tab()
    expect(mark()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(details().open).toBe(true)
    await userEvent.keyboard(' ')
    expect(details().open).toBe(false)
  })

  test('may be open at first, and are then the person\'s to close', async () => {
    const { rerender } = renderIn('en', <Help defaultOpen />)
    expect(screen.getByText('Enter your name')).toBeVisible()
    await userEvent.click(screen.getByText('Help'))
    rerender(<ReoruaProvider reading="en"><Help defaultOpen /></ReoruaProvider>)
    expect(details().open).toBe(false)
  })

  test('stay open, with the focus where it was, when the reading changes', async () => {
    const { rerender } = render(<ReoruaProvider reading="en"><Help /></ReoruaProvider>)
    await userEvent.click(screen.getByText('Help'))
    for (const reading of ['mi-en', 'mi', 'en-mi'] as const) {
      rerender(<ReoruaProvider reading={reading}><Help /></ReoruaProvider>)
      expect(details().open).toBe(true)
      expect(mark()).toHaveFocus()
    }
    expect(screen.getByText('Tāurua tō ingoa')).toBeVisible()
  })

  test('say both languages, each marked, in the summary and inside', () => {
    renderIn('mi-en', <Help defaultOpen />)
    for (const part of ['.reo-details-summary', '.reo-details-content']) {
      const halves = [...document.querySelectorAll(`${part} [lang]`)].map((half) => half.getAttribute('lang'))
      expect(halves).toEqual(['mi', 'en-NZ'])
    }
  })

  test('mark words that exist in English only', () => {
    renderIn('mi', <Details summary="Help" defaultOpen>Enter your name</Details>)
    expect(screen.getByText('Help')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByText('Enter your name')).toHaveAttribute('lang', 'en-NZ')
  })

  test('hold elements as well as words', () => {
    renderIn('en', <Details summary={summary} defaultOpen><p lang="en-NZ">One</p><p lang="en-NZ">Two</p></Details>)
    expect(screen.getByText('One')).toBeVisible()
    expect(screen.getByText('Two')).toBeVisible()
  })

  test('can be opened and closed by the app', () => {
    const { rerender } = renderIn('en', <Help open={false} />)
    rerender(<ReoruaProvider reading="en"><Help open /></ReoruaProvider>)
    expect(details().open).toBe(true)
  })

  test('give their root what the app gives it', () => {
    const ref = createRef<HTMLDetailsElement>()
    renderIn('en', <Help ref={ref} className="mine" id="help" />)
    expect(ref.current).toBe(details())
    expect(details()).toHaveClass('reo-details', 'mine')
    expect(details().id).toBe('help')
  })

  test('that were opened before scripts came stay open, without a warning', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = <ReoruaProvider reading="en"><Help /></ReoruaProvider>
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(page)
    await userEvent.click(screen.getByText('Help'))
    render(page, { container: place, hydrate: true })
    expect(details().open).toBe(true)
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('are pressed on a line of at least 44 pixels, marked by strokes that paper and forced colours keep', () => {
    renderIn('en', <Help />)
    expect(mark().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    const strokes = ['::before', '::after'].map((stroke) => getComputedStyle(document.querySelector('.reo-details-mark')!, stroke))
    expect(strokes.map(({ borderTopWidth, borderLeftWidth }) => [borderTopWidth, borderLeftWidth])).toEqual([['2px', '0px'], ['0px', '2px']])
  })
})
