import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { IrdInput } from './index.js'

const error = { mi: 'Tāurua anō', en: 'Enter it again' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('an IRD input', () => {
  test.each<[Reading, string, string]>([
    ['mi', 'Tau IRD', 'Hei tauira, 49-098-576'],
    ['en', 'IRD number', 'For example, 49-098-576'],
    ['mi-en', 'Tau IRD IRD number', 'Hei tauira, 49-098-576 For example, 49-098-576'],
    ['en-mi', 'IRD number Tau IRD', 'For example, 49-098-576 Hei tauira, 49-098-576'],
  ])('asks in its own words in the reading %s', (reading, name, hint) => {
    renderIn(reading, <IrdInput name="ird" />)
    expect(field()).toHaveAccessibleName(name)
    expect(field()).toHaveAccessibleDescription(hint)
  })

  test('asks in the words of the page, where it has some', () => {
    renderIn('en', <IrdInput name="ird" label={{ mi: 'He pātai', en: 'A question' }} hint="" error={error} />)
    expect(field()).toHaveAccessibleName('A question')
    expect(field()).toHaveAccessibleDescription('Error: Enter it again')
    expect(field()).toBeInvalid()
  })

  test('tells browsers and keyboards what it is for, which the app can say otherwise', () => {
    const { rerender } = renderIn('en', <IrdInput name="ird" />)
    for (const [name, value] of [['inputmode', 'numeric'], ['autocomplete', 'off'], ['spellcheck', 'false']]) expect(field()).toHaveAttribute(name!, value!)
    rerender(<ReoruaProvider reading="en"><IrdInput name="ird" autoComplete="section-other off" /></ReoruaProvider>)
    expect(field()).toHaveAttribute('autocomplete', 'section-other off')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <IrdInput ref={ref} name="ird" className="mine" aria-describedby="more" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect(field()).toBeRequired()
    expect(field().getAttribute('aria-describedby')).toMatch(/^more/)
    expect(field().id).toBe('ird')
  })

  test.each(['49 098 576', '４９－０９８－５７６', 'IRD 49098576'])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><IrdInput name="ird" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['ird', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><IrdInput name="ird" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), '49 098 576')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('49 098 576')
  })

  test('is one stop for Tab', async () => {
    renderIn('en', <><IrdInput name="ird" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('sends its form by Enter', async () => {
    const sent = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={sent}><IrdInput name="ird" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi-en"><IrdInput name="ird" defaultValue={'49 098 576'} /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Tau IRD IRD number')
    expect(field()).toHaveValue('49 098 576')
    place.remove()
  })
})
