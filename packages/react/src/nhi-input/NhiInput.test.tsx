import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { NhiInput } from './index.js'

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('an NHI input', () => {
  test.each<[Reading, string, string]>([
    ['mi', 'Tau NHI', 'Hei tauira, ZAA0067, ZBN77VL rānei'],
    ['en', 'NHI number', 'For example, ZAA0067 or ZBN77VL'],
    ['mi-en', 'Tau NHI NHI number', 'Hei tauira, ZAA0067, ZBN77VL rānei For example, ZAA0067 or ZBN77VL'],
    ['en-mi', 'NHI number Tau NHI', 'For example, ZAA0067 or ZBN77VL Hei tauira, ZAA0067, ZBN77VL rānei'],
  ])('asks in its own words in the reading %s', (reading, name, hint) => {
    renderIn(reading, <NhiInput name="nhi" />)
    expect(field()).toHaveAccessibleName(name)
    expect(field()).toHaveAccessibleDescription(hint)
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <NhiInput name="nhi" label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <NhiInput name="nhi" />)
    for (const [name, value] of [['autocapitalize', 'characters'], ['autocomplete', 'off'], ['spellcheck', 'false']]) expect(field()).toHaveAttribute(name!, value!)
    rerender(<ReoruaProvider reading="en"><NhiInput name="nhi" autoComplete="section-other off" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other off')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <NhiInput ref={ref} name="nhi" className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe('nhi')
  })

  test.each(['zbn 77vl', 'ZAA0067', 'zaa-0067 '])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><NhiInput name="nhi" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['nhi', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><NhiInput name="nhi" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), 'zbn 77vl')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('zbn 77vl')
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><NhiInput name="nhi" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><NhiInput name="nhi" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><NhiInput name="nhi" defaultValue={'zbn 77vl'} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Tau NHI NHI number')
    expect(field()).toHaveValue('zbn 77vl')
    place.remove()
  })
})
