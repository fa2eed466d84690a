import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { TimeInput, type TimeInputProps, type TimeParts } from './index.js'

const legend = { mi: 'Wā tīmata', en: 'Start time' }
const error = { mi: 'Tāurua he wā', en: 'Enter a time' }

function Start(props: Partial<TimeInputProps>) {
  return <TimeInput legend={legend} name="start" {...props} />
}

const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const half = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const sent = () => [...new FormData(screen.getByRole<HTMLFormElement>('form'))]

describe('a time input', () => {
  test('asks for hour, minute and half of the day inside one question, and chooses nothing for anybody', () => {
    renderIn('en', <Start hint="About when" />)
    expect(screen.getByRole('group', { name: 'Start time' })).toHaveAccessibleDescription('About when')
    expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual(['start-hour', 'start-minute'])
    expect(screen.getByRole('group', { name: 'am or pm' }).id).toBe('start-period')
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ id, value, checked }) => [id, value, checked])).toEqual([['start-am', 'am', false], ['start-pm', 'pm', false]])
  })

  test.each([
    ['mi', 'Wā tīmata', ['Haora', 'Meneti'], ['Ata', 'Ahiahi']],
    ['en', 'Start time', ['Hour', 'Minute'], ['am', 'pm']],
    ['mi-en', 'Wā tīmata Start time', ['Haora Hour', 'Meneti Minute'], ['Ata am', 'Ahiahi pm']],
    ['en-mi', 'Start time Wā tīmata', ['Hour Haora', 'Minute Meneti'], ['am Ata', 'pm Ahiahi']],
  ] as const)('speaks the reading %s', (reading, question, parts, halves) => {
    renderIn(reading, <Start />)
    expect(screen.getByRole('group', { name: question })).toBeVisible()
    for (const name of parts) expect(part(name)).toBeVisible()
    for (const name of halves) expect(half(name)).toBeVisible()
  })

  test('gives an example as each language writes it, which a hint of the page outranks', () => {
    const { rerender } = renderIn('mi-en', <Start example="16:30" />)
    expect(screen.getByRole('group', { name: /Start/ })).toHaveAccessibleDescription('Hei tauira, 4:30 i te ahiahi For example, 4:30pm')
    rerender(<ReoruaProvider reading="en"><Start example="16:30" hint="About when" /></ReoruaProvider>)
    expect(screen.getByRole('group', { name: 'Start time' })).toHaveAccessibleDescription('About when')
  })

  test('marks every part as wrong unless the app says which', () => {
    const { rerender } = renderIn('en', <Start error={error} />)
    for (const control of [part('Hour'), part('Minute'), half('am'), half('pm')]) {
      expect(control).toBeInvalid()
      expect(control).toHaveAccessibleDescription('Error: Enter a time')
    }
    rerender(<ReoruaProvider reading="en"><Start error={error} invalid={['period']} /></ReoruaProvider>)
    expect(part('Hour')).not.toBeInvalid()
    expect(part('Hour')).not.toHaveAccessibleDescription()
    expect(half('pm')).toBeInvalid()
  })

  test('marks nothing as wrong without an error', () => {
    renderIn('en', <Start invalid={['hour', 'period']} />)
    expect(part('Hour')).not.toBeInvalid()
    expect(half('am')).not.toBeInvalid()
  })

  test('sends each part under its name, and changes nothing that was typed', async () => {
    renderIn('en', <form aria-label="f"><Start defaultValue={{ minute: '05' }} /></form>)
    expect(sent()).toEqual([['start-hour', ''], ['start-minute', '05']])
    await userEvent.fill(part('Hour'), ' 4:30 pm ')
    await userEvent.click(half('pm'))
    expect(sent()).toEqual([['start-hour', ' 4:30 pm '], ['start-minute', '05'], ['start-period', 'pm']])
  })

  test('sends the same in every reading', () => {
    renderIn('mi', <form aria-label="f"><Start defaultValue={{ hour: '9', period: 'am' }} /></form>)
    expect(sent()).toEqual([['start-hour', '9'], ['start-minute', ''], ['start-period', 'am']])
  })

  test('lets the app keep what is typed and chosen', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState<TimeParts>({ hour: '4' })
      return <Start value={value} onChange={({ target }) => setValue((before) => ({ ...before, [target.name.replace('start-', '')]: target.value }))} />
    }
    renderIn('en', <Kept />)
    // Typed and not filled in, which React does not hear of in Firefox.
    part('Minute').focus()
    await userEvent.keyboard('30')
    await userEvent.click(half('pm'))
    expect([part('Hour').value, part('Minute').value, half('pm').checked]).toEqual(['4', '30', true])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('can be required, shown only, or switched off', () => {
    const { rerender } = renderIn('en', <Start required />)
    expect(part('Hour')).toBeRequired()
    expect(part('Minute')).not.toBeRequired()
    expect(half('am')).toBeRequired()
    rerender(<ReoruaProvider reading="en"><form aria-label="f"><Start key="only" readOnly defaultValue={{ hour: '9', minute: '05', period: 'am' }} /></form></ReoruaProvider>)
    expect(part('Hour')).toHaveAttribute('readonly')
    expect(half('pm')).toBeDisabled()
    expect(sent()).toEqual([['start-hour', '9'], ['start-minute', '05'], ['start-period', 'am']])
    rerender(<ReoruaProvider reading="en"><Start key="off" disabled /></ReoruaProvider>)
    expect(part('Minute')).toBeDisabled()
    expect(half('am')).toBeDisabled()
  })

  test('gives its fieldset what the app gives it, and its parts the id in place of the name', () => {
    const ref = createRef<HTMLFieldSetElement>()
    renderIn('en', <Start ref={ref} id="first-start" className="mine" error={error} />)
    expect(ref.current).toBe(screen.getByRole('group', { name: 'Start time' }))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    expect([part('Hour').id, part('Hour').name]).toEqual(['first-start-hour', 'start-hour'])
    expect(part('Hour')).toHaveAccessibleDescription('Error: Enter a time')
  })

  test('keeps what is typed, what is chosen and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Start error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.click(half('pm'))
    await userEvent.fill(part('Hour'), '4')
    const before = part('Hour')
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(part('Hour Haora')).toBe(before)
    expect(before).toHaveFocus()
    expect([before.value, half('pm Ahiahi').checked]).toEqual(['4', true])
  })

  test('has parts at least 44 pixels high that stay inside a narrow page in both languages', () => {
    renderIn('mi-en', <div style={{ inlineSize: '10rem' }}><Start /></div>)
    const edge = screen.getByRole('group', { name: /Start/ }).getBoundingClientRect().right
    for (const box of [...screen.getAllByRole('textbox'), ...document.querySelectorAll('.reo-radios-label')]) {
      expect(box.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      expect(box.getBoundingClientRect().right).toBeLessThanOrEqual(edge)
    }
  })

  test('is a whole question without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><form aria-label="f"><Start defaultValue={{ hour: '9', minute: '05', period: 'am' }} /></form></ReoruaProvider>)
    expect(sent()).toEqual([['start-hour', '9'], ['start-minute', '05'], ['start-period', 'am']])
    half('pm').click()
    expect(sent().at(-1)).toEqual(['start-period', 'pm'])
    place.remove()
  })
})

describe('with the keyboard', () => {
  test('Tab goes to the hour, the minute, and am or pm, and nobody is moved on', async () => {
    renderIn('en', <Start />)
    await userEvent.tab()
    await userEvent.keyboard('12')
    expect(part('Hour')).toHaveFocus()
    await userEvent.tab()
    expect(part('Minute')).toHaveFocus()
    await userEvent.tab()
    expect(half('am')).toHaveFocus()
  })

  test('Space chooses, and the arrow keys choose the other one', async () => {
    renderIn('en', <Start />)
    half('am').focus()
    await userEvent.keyboard(' ')
    expect(half('am')).toBeChecked()
    await userEvent.keyboard('{ArrowDown}')
    expect(half('pm')).toBeChecked()
    expect(half('pm')).toHaveFocus()
  })
})
