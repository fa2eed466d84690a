import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { EmailInput } from './index.js'

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('an email input', () => {
  test.each<[Reading, string]>([
    ['mi', 'Wāhitau īmēra'],
    ['en', 'Email address'],
    ['mi-en', 'Wāhitau īmēra Email address'],
    ['en-mi', 'Email address Wāhitau īmēra'],
  ])('asks in its own words in the reading %s', (reading, name) => {
    renderIn(reading, <EmailInput name="email" />)
    expect(field()).toHaveAccessibleName(name)
    expect(field()).not.toHaveAccessibleDescription()
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <EmailInput name="email" label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <EmailInput name="email" />)
    for (const [name, value] of [['inputmode', 'email'], ['autocomplete', 'email'], ['autocapitalize', 'none'], ['spellcheck', 'false']]) expect(field()).toHaveAttribute(name!, value!)
    rerender(<ReoruaProvider reading="en"><EmailInput name="email" autoComplete="section-other email" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other email')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <EmailInput ref={ref} name="email" className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe('email')
  })

  test.each([' hera@kōrero.māori.nz ', 'hera@', 'ma\u0304ori@example.nz'])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><EmailInput name="email" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['email', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><EmailInput name="email" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), ' hera@kōrero.māori.nz ')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue(' hera@kōrero.māori.nz ')
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><EmailInput name="email" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><EmailInput name="email" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><EmailInput name="email" defaultValue={' hera@kōrero.māori.nz '} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Wāhitau īmēra Email address')
    expect(field()).toHaveValue(' hera@kōrero.māori.nz ')
    place.remove()
  })
})
