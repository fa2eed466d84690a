import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { NzbnInput } from './index.js'

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('an NZBN input', () => {
  test.each<[Reading, string, string]>([
    ['mi', 'NZBN', 'Hei tauira, 9429039501974'],
    ['en', 'NZBN', 'For example, 9429039501974'],
    ['mi-en', 'NZBN', 'Hei tauira, 9429039501974 For example, 9429039501974'],
    ['en-mi', 'NZBN', 'For example, 9429039501974 Hei tauira, 9429039501974'],
  ])('asks in its own words in the reading %s', (reading, name, hint) => {
    renderIn(reading, <NzbnInput name="nzbn" />)
    expect(field()).toHaveAccessibleName(name)
    expect(field()).toHaveAccessibleDescription(hint)
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <NzbnInput name="nzbn" label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <NzbnInput name="nzbn" />)
    for (const [name, value] of [['inputmode', 'numeric'], ['autocomplete', 'off'], ['spellcheck', 'false']]) expect(field()).toHaveAttribute(name!, value!)
    rerender(<ReoruaProvider reading="en"><NzbnInput name="nzbn" autoComplete="section-other off" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other off')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <NzbnInput ref={ref} name="nzbn" className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe('nzbn')
  })

  test.each(['9429 0395 0197 4', '9429039501976', 'none'])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><NzbnInput name="nzbn" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['nzbn', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><NzbnInput name="nzbn" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), '9429 0395 0197 4')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('9429 0395 0197 4')
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><NzbnInput name="nzbn" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><NzbnInput name="nzbn" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><NzbnInput name="nzbn" defaultValue={'9429 0395 0197 4'} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('NZBN')
    expect(field()).toHaveValue('9429 0395 0197 4')
    place.remove()
  })
})
