import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, within } from '@testing-library/react'
import { createRef, useState } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Option, OptionGroup, Select, type SelectProps } from './index.js'

const label = { mi: 'Whenua', en: 'Country' }
const error = { mi: 'Kōwhiria tētahi whenua', en: 'Choose a country' }

function Country(props: Partial<SelectProps>) {
  return (
    <Select label={label} name="country" emptyOption {...props}>
      <Option value="AU">{{ mi: 'Ahitereiria', en: 'Australia' }}</Option>
      <Option value="WS">{{ mi: 'Hāmoa', en: 'Samoa' }}</Option>
      <Option value="TO" disabled>Tonga</Option>
    </Select>
  )
}

const options = () => screen.getAllByRole<HTMLOptionElement>('option').map(({ text, lang }) => [text, lang])

describe('a select', () => {
  test('is named by its label, and described by its hint and then its error', () => {
    renderIn('en', <Country hint="The first one" error={error} />)
    const select = screen.getByRole('combobox', { name: 'Country' })
    expect(select).toHaveAccessibleDescription('The first one Error: Choose a country')
    expect(select).toBeInvalid()
    expect(select.id).toBe('country')
  })

  test('has answers that each say their language, both with a slash between in a reading of two', () => {
    const { rerender } = render(<ReoruaProvider reading="mi"><Country /></ReoruaProvider>)
    expect(options()).toEqual([['Kōwhiri', 'mi'], ['Ahitereiria', 'mi'], ['Hāmoa', 'mi'], ['Tonga', 'en-NZ']])
    rerender(<ReoruaProvider reading="en"><Country /></ReoruaProvider>)
    expect(options()).toEqual([['Choose', 'en-NZ'], ['Australia', 'en-NZ'], ['Samoa', 'en-NZ'], ['Tonga', 'en-NZ']])
    rerender(<ReoruaProvider reading="mi-en"><Country /></ReoruaProvider>)
    expect(options()).toEqual([['Kōwhiri / Choose', 'mi'], ['Ahitereiria / Australia', 'mi'], ['Hāmoa / Samoa', 'mi'], ['Tonga', 'en-NZ']])
    rerender(<ReoruaProvider reading="en-mi"><Country /></ReoruaProvider>)
    expect(options()).toEqual([['Choose / Kōwhiri', 'en-NZ'], ['Australia / Ahitereiria', 'en-NZ'], ['Samoa / Hāmoa', 'en-NZ'], ['Tonga', 'en-NZ']])
  })

  test('starts with no answer, in words of its own or in those of the page, or with its first answer', () => {
    renderIn('en', <><Country /><Country name="b" emptyOption="Which one?" /><Country name="c" emptyOption={undefined} /></>)
    const chosen = screen.getAllByRole<HTMLSelectElement>('combobox').map((select) => [select.value, select.selectedOptions[0]?.text])
    expect(chosen).toEqual([['', 'Choose'], ['', 'Which one?'], ['AU', 'Australia']])
  })

  test('holds groups whose names say their language', () => {
    renderIn('mi', <Select label={label} name="country"><OptionGroup label={{ mi: 'Ūropi', en: 'Europe' }}><Option value="FR">{{ mi: 'Wīwī', en: 'France' }}</Option></OptionGroup><OptionGroup label="Other" disabled><Option value="XX">X</Option></OptionGroup></Select>)
    const [europe, other] = screen.getAllByRole('group')
    expect(europe).toHaveAttribute('label', 'Ūropi')
    expect(europe).toHaveAttribute('lang', 'mi')
    expect(within(europe!).getByRole('option', { name: 'Wīwī' })).toBeEnabled()
    expect(other).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByRole('option', { name: 'X' }).matches(':disabled')).toBe(true)
  })

  test('is one stop for Tab, and is sent under its name', async () => {
    renderIn('en', <form aria-label="f"><Country /></form>)
    const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)]
    expect(sent()).toEqual([['country', '']])
    await userEvent.tab()
    expect(screen.getByRole('combobox')).toHaveFocus()
    await userEvent.selectOptions(screen.getByRole('combobox'), 'WS')
    expect(sent()).toEqual([['country', 'WS']])
  })

  test('starts with the given answer, and lets the app keep it', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState('WS')
      return <Country value={value} onChange={(event) => setValue(event.target.value)} />
    }
    renderIn('en', <><Country name="own" defaultValue="WS" /><Kept /></>)
    const [own, kept] = screen.getAllByRole('combobox')
    expect(own).toHaveValue('WS')
    expect(kept).toHaveValue('WS')
    await userEvent.selectOptions(kept!, 'AU')
    expect(kept).toHaveValue('AU')
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('gives its control what the app gives it: ref, class, description, native attributes', () => {
    const ref = createRef<HTMLSelectElement>()
    renderIn('en', <><Country ref={ref} className="mine" aria-describedby="more" autoComplete="country" required /><p id="more">More.</p></>)
    const select = screen.getByRole('combobox', { name: 'Country' })
    expect(ref.current).toBe(select)
    expect(select).toHaveClass('reo-select', 'mine')
    expect(select).toHaveAttribute('autocomplete', 'country')
    expect(select).toHaveAccessibleDescription('More.')
    expect(select).toBeRequired()
  })

  test('keeps the answer and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Country error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    const select = screen.getByRole('combobox')
    await userEvent.selectOptions(select, 'WS')
    select.focus()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) {
      rerender(page(reading))
      expect(screen.getByRole('combobox')).toBe(select)
      expect(select).toHaveValue('WS')
      expect(select).toHaveFocus()
    }
  })

  test('is at least 44 pixels high, and never wider than the page', () => {
    renderIn('en', <div style={{ inlineSize: '10rem' }}><Select label={label} name="long"><Option value="x">{'Te Tāhuhu o te Mātauranga '.repeat(5)}</Option></Select></div>)
    const { height, width } = screen.getByRole('combobox').getBoundingClientRect()
    expect(height).toBeGreaterThanOrEqual(44)
    expect(width).toBeLessThanOrEqual(160)
  })
})
