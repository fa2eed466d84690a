import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { PhoneInput } from './index.js'

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('a phone input', () => {
  test.each<[Reading, string, string]>([
    ['mi', 'Tau waea', 'Hei tauira, 04 499 1234, +61 2 9876 5432 rānei'],
    ['en', 'Phone number', 'For example, 04 499 1234 or +61 2 9876 5432'],
    ['mi-en', 'Tau waea Phone number', 'Hei tauira, 04 499 1234, +61 2 9876 5432 rānei For example, 04 499 1234 or +61 2 9876 5432'],
    ['en-mi', 'Phone number Tau waea', 'For example, 04 499 1234 or +61 2 9876 5432 Hei tauira, 04 499 1234, +61 2 9876 5432 rānei'],
  ])('asks in its own words in the reading %s', (reading, name, hint) => {
    renderIn(reading, <PhoneInput name="phone" />)
    expect(field()).toHaveAccessibleName(name)
    expect(field()).toHaveAccessibleDescription(hint)
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <PhoneInput name="phone" label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <PhoneInput name="phone" />)
    for (const [name, value] of [['type', 'tel'], ['autocomplete', 'tel']]) expect(field()).toHaveAttribute(name!, value!)
    rerender(<ReoruaProvider reading="en"><PhoneInput name="phone" autoComplete="section-other tel" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other tel')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <PhoneInput ref={ref} name="phone" className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe('phone')
  })

  test.each(['+64 (0)21 123 4567', 'nothing', ' 04 499 1234 '])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><PhoneInput name="phone" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['phone', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><PhoneInput name="phone" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), '+64 (0)21 123 4567')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('+64 (0)21 123 4567')
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><PhoneInput name="phone" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><PhoneInput name="phone" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><PhoneInput name="phone" defaultValue={'+64 (0)21 123 4567'} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Tau waea Phone number')
    expect(field()).toHaveValue('+64 (0)21 123 4567')
    place.remove()
  })
})
