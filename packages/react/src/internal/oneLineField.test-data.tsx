import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, type ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { expect, test, vi } from 'vitest'
import type { TextInputProps } from '../text-input/index.js'
import { renderIn } from './testing.js'

interface Expected {
  Field: ComponentType<Omit<TextInputProps, 'label' | 'hint' | 'type' | 'prefix' | 'suffix'> & Partial<Pick<TextInputProps, 'label' | 'hint'>>>
  name: string
  /** What it is called and what helps to answer, by the languages that are read. */
  asks: Record<'mi' | 'en', readonly [name: string, hint?: string]>
  /** What browsers and keyboards are told. */
  attributes: Record<string, string>
  /** What people type, right or wrong. */
  typed: readonly [string, ...string[]]
}

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

/** What holds for every field of one line that brings its own words: it is a TextInput, and no more. */
export function isFieldOfOneLine({ Field, name, asks, attributes, typed }: Expected): void {
  const inBoth = (first: 'mi' | 'en', second: 'mi' | 'en', at: 0 | 1) => [...new Set([asks[first][at], asks[second][at]])].join(' ')
  const called = { mi: asks.mi[0], en: asks.en[0], 'mi-en': inBoth('mi', 'en', 0), 'en-mi': inBoth('en', 'mi', 0) }
  const helped = { mi: asks.mi[1] ?? '', en: asks.en[1] ?? '', 'mi-en': inBoth('mi', 'en', 1), 'en-mi': inBoth('en', 'mi', 1) }

  test.each(['mi', 'en', 'mi-en', 'en-mi'] as const)('asks in its own words in the reading %s', (reading) => {
    renderIn(reading, <Field name={name} />)
    expect(field()).toHaveAccessibleName(called[reading])
    expect(field()).toHaveAccessibleDescription(helped[reading])
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <Field name={name} label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <Field name={name} />)
    for (const [attribute, value] of Object.entries(attributes)) expect(field()).toHaveAttribute(attribute, value)
    rerender(<ReoruaProvider reading="en"><Field name={name} autoComplete="section-other" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <Field ref={ref} name={name} className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe(name)
  })

  test.each(typed)('sends %j as it was typed', async (text) => {
    renderIn('en', <form aria-label="f"><Field name={name} /></form>)
    await userEvent.fill(field(), text)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([[name, text]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Field name={name} error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), typed[0])
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue(typed[0])
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><Field name={name} /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><Field name={name} /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><Field name={name} defaultValue={typed[0]} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName(called['mi-en'])
    expect(field()).toHaveValue(typed[0])
    place.remove()
  })
}
