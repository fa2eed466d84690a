import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { BankAccountInput } from './index.js'

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('a bank account input', () => {
  test.each<[Reading, string, string]>([
    ['mi', 'Tau pūkete', 'Hei tauira, 01-0902-0068389-00'],
    ['en', 'Bank account number', 'For example, 01-0902-0068389-00'],
    ['mi-en', 'Tau pūkete Bank account number', 'Hei tauira, 01-0902-0068389-00 For example, 01-0902-0068389-00'],
    ['en-mi', 'Bank account number Tau pūkete', 'For example, 01-0902-0068389-00 Hei tauira, 01-0902-0068389-00'],
  ])('asks in its own words in the reading %s', (reading, name, hint) => {
    renderIn(reading, <BankAccountInput name="account" />)
    expect(field()).toHaveAccessibleName(name)
    expect(field()).toHaveAccessibleDescription(hint)
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <BankAccountInput name="account" label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <BankAccountInput name="account" />)
    for (const [name, value] of [['inputmode', 'numeric'], ['autocomplete', 'off'], ['spellcheck', 'false']]) expect(field()).toHaveAttribute(name!, value!)
    rerender(<ReoruaProvider reading="en"><BankAccountInput name="account" autoComplete="section-other off" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other off')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <BankAccountInput ref={ref} name="account" className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe('account')
  })

  test.each(['1-902-68389-0', '01 0902 0068389 00', '0109020068389000'])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><BankAccountInput name="account" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['account', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><BankAccountInput name="account" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), '1-902-68389-0')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('1-902-68389-0')
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><BankAccountInput name="account" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><BankAccountInput name="account" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><BankAccountInput name="account" defaultValue={'1-902-68389-0'} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Tau pūkete Bank account number')
    expect(field()).toHaveValue('1-902-68389-0')
    place.remove()
  })
})
