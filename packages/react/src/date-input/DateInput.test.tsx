import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { DateInput, type DateInputProps, type DateParts } from './index.js'

const legend = { mi: 'Rā whānau', en: 'Date of birth' }
const error = { mi: 'Tāurua te tau', en: 'Enter the year' }

function Birth(props: Partial<DateInputProps>) {
  return <DateInput legend={legend} name="birth" {...props} />
}

const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const typed = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)]

describe('a date input', () => {
  test('asks for day, month and year, in this order, inside one question', () => {
    renderIn('en', <Birth hint="On your birth certificate" />)
    const group = screen.getByRole('group', { name: 'Date of birth' })
    expect(group).toHaveAccessibleDescription('On your birth certificate')
    expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual(['birth-day', 'birth-month', 'birth-year'])
    expect([part('Day'), part('Month'), part('Year')].map(({ inputMode, type }) => [inputMode, type])).toEqual(Array(3).fill(['numeric', 'text']))
  })

  test.each([
    ['mi', 'Rā whānau', ['Rā', 'Marama', 'Tau']],
    ['en', 'Date of birth', ['Day', 'Month', 'Year']],
    ['mi-en', 'Rā whānau Date of birth', ['Rā Day', 'Marama Month', 'Tau Year']],
    ['en-mi', 'Date of birth Rā whānau', ['Day Rā', 'Month Marama', 'Year Tau']],
  ] as const)('speaks the reading %s', (reading, question, parts) => {
    renderIn(reading, <Birth />)
    expect(screen.getByRole('group', { name: question })).toBeVisible()
    for (const name of parts) expect(part(name)).toBeVisible()
  })

  test('gives an example as its hint, which a hint of the page outranks', () => {
    const { rerender } = renderIn('mi-en', <Birth example="27 3 1987" />)
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Hei tauira, 27 3 1987 For example, 27 3 1987')
    rerender(<ReoruaProvider reading="en"><Birth example="27 3 1987" hint="On your birth certificate" /></ReoruaProvider>)
    expect(screen.getByRole('group')).toHaveAccessibleDescription('On your birth certificate')
  })

  test('asks for the parts that are needed, in their usual order', () => {
    renderIn('en', <Birth parts={['year', 'month']} error={error} />)
    expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual(['birth-month', 'birth-year'])
    for (const name of ['Month', 'Year']) expect(part(name)).toBeInvalid()
  })

  test('marks every part as wrong unless the app says which', () => {
    const { rerender } = renderIn('en', <Birth error={error} />)
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Error: Enter the year')
    for (const name of ['Day', 'Month', 'Year']) {
      expect(part(name)).toBeInvalid()
      expect(part(name)).toHaveAccessibleDescription('Error: Enter the year')
    }
    rerender(<ReoruaProvider reading="en"><Birth error={error} invalid={['year']} /></ReoruaProvider>)
    expect(part('Day')).not.toBeInvalid()
    expect(part('Day')).not.toHaveAccessibleDescription()
    expect(part('Year')).toBeInvalid()
    expect(part('Year')).toHaveAccessibleDescription('Error: Enter the year')
  })

  test('marks nothing as wrong without an error', () => {
    renderIn('en', <Birth invalid={['day']} />)
    expect(part('Day')).not.toBeInvalid()
  })

  test('lets browsers offer the birthday of the person, and of nobody else', () => {
    const { rerender } = renderIn('en', <Birth autoComplete="bday" />)
    expect([part('Day'), part('Month'), part('Year')].map((input) => input.getAttribute('autocomplete'))).toEqual(['bday-day', 'bday-month', 'bday-year'])
    rerender(<ReoruaProvider reading="en"><Birth /></ReoruaProvider>)
    expect(part('Day')).not.toHaveAttribute('autocomplete')
    rerender(<ReoruaProvider reading="en"><Birth autoComplete="off" /></ReoruaProvider>)
    expect(part('Day')).toHaveAttribute('autocomplete', 'off')
  })

  test('sends each part under its name, and changes nothing that was typed', async () => {
    renderIn('en', <form aria-label="f"><Birth defaultValue={{ day: '7' }} /></form>)
    await userEvent.fill(part('Month'), ' Poutūterangi ')
    await userEvent.fill(part('Year'), '87')
    expect(sent()).toEqual([['birth-day', '7'], ['birth-month', ' Poutūterangi '], ['birth-year', '87']])
  })

  test('lets the app keep what is typed', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState<DateParts>({ day: '27' })
      return <Birth value={value} onChange={({ target }) => setValue({ ...value, [target.name.replace('birth-', '')]: target.value })} />
    }
    renderIn('en', <Kept />)
    expect(typed()).toEqual(['27', '', ''])
    await userEvent.fill(part('Month'), '3')
    expect(typed()).toEqual(['27', '3', ''])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('is three stops for Tab, and moves nobody on by itself', async () => {
    renderIn('en', <Birth />)
    await userEvent.tab()
    expect(part('Day')).toHaveFocus()
    await userEvent.keyboard('27')
    expect(part('Day')).toHaveFocus()
    await userEvent.tab()
    await userEvent.tab()
    expect(part('Year')).toHaveFocus()
  })

  test('can be required, shown only, or switched off', () => {
    const { rerender } = renderIn('en', <Birth required readOnly />)
    expect(part('Day')).toBeRequired()
    expect(part('Year')).toHaveAttribute('readonly')
    rerender(<ReoruaProvider reading="en"><Birth disabled /></ReoruaProvider>)
    expect(part('Month')).toBeDisabled()
  })

  test('gives its fieldset what the app gives it, and its parts the id in place of the name', () => {
    const ref = createRef<HTMLFieldSetElement>()
    renderIn('en', <Birth ref={ref} id="first-birth" className="mine" error={error} />)
    expect(ref.current).toBe(screen.getByRole('group'))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    expect(ref.current!.id).toBe('first-birth')
    expect(part('Day').id).toBe('first-birth-day')
    expect(part('Day').name).toBe('birth-day')
    expect(part('Day')).toHaveAccessibleDescription('Error: Enter the year')
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Birth error={error} invalid={['year']} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(part('Day'), '27')
    await userEvent.fill(part('Month'), '3')
    const before = screen.getAllByRole('textbox')
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getAllByRole('textbox')).toEqual(before)
    expect(typed()).toEqual(['27', '3', ''])
    expect(part('Month Marama')).toHaveFocus()
  })

  test('has parts at least 44 pixels high that stay inside a narrow page in both languages', () => {
    renderIn('mi-en', <div style={{ inlineSize: '10rem' }}><Birth /></div>)
    for (const input of screen.getAllByRole('textbox')) {
      const { height, right } = input.getBoundingClientRect()
      expect(height).toBeGreaterThanOrEqual(44)
      expect(right).toBeLessThanOrEqual(input.closest('fieldset')!.getBoundingClientRect().right)
    }
  })
})
