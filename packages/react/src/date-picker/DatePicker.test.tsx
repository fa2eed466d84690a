import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, waitFor, within } from '@testing-library/react'
import { createRef, StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { hydrateRoot } from 'react-dom/client'
import { page, userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { DatePicker, type DatePickerProps } from './index.js'

const legend = { mi: 'Rā tīmata', en: 'Start date' }

function Start(props: Partial<DatePickerProps>) {
  return <DatePicker legend={legend} name="start" today="2026-11-27" {...props} />
}

const fields = () => screen.getAllByRole<HTMLInputElement>('textbox', { hidden: true })
const typed = () => fields().map(({ value }) => value)
const button = () => screen.getByRole('button', { name: /Choose a date|Kōwhiri rā/ })
const dialog = () => screen.getByRole('dialog')
const focused = () => document.activeElement as HTMLElement
const cell = (name: string) => within(dialog()).getByRole('gridcell', { name })
const open = async () => {
  await userEvent.click(button())
  return dialog()
}
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
/** What a screen reader says of the day with the focus. */
const here = () => focused().querySelector('.reo-month-hidden')!.textContent

beforeEach(() => page.viewport(1280, 900))

describe('a date picker', () => {
  test('asks for day, month and year in one question, and offers a calendar', () => {
    renderIn('en', <Start example="3 12 2026" />)
    expect(screen.getByRole('group', { name: 'Start date' })).toHaveAccessibleDescription('For example, 3 12 2026')
    expect(fields().map(({ name }) => name)).toEqual(['start-day', 'start-month', 'start-year'])
    expect(screen.getByRole('button', { name: 'Start date: Choose a date' })).toHaveAttribute('aria-haspopup', 'dialog')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([
    ['mi', 'Rā tīmata: Kōwhiri rā', 'Rā tīmata'],
    ['en', 'Start date: Choose a date', 'Start date'],
    ['mi-en', 'Rā tīmata: Kōwhiri rā Start date: Choose a date', 'Rā tīmata Start date'],
    ['en-mi', 'Start date: Choose a date Rā tīmata: Kōwhiri rā', 'Start date Rā tīmata'],
  ] as const)('speaks the reading %s', async (reading, name, title) => {
    renderIn(reading, <Start />)
    await userEvent.click(screen.getByRole('button', { name }))
    expect(screen.getByRole('dialog', { name: title })).toBeVisible()
  })

  test('says on its button which date there is', async () => {
    renderIn('en', <Start defaultValue="2026-12-03" />)
    expect(screen.getByRole('button', { name: 'Start date, Thursday, 3 December 2026: Choose a date' })).toBeVisible()
    await userEvent.fill(fields()[0]!, '')
    expect(screen.getByRole('button', { name: 'Start date: Choose a date' })).toBeVisible()
  })

  test('without scripts is three fields that are sent, and no button', () => {
    const html = renderToString(<ReoruaProvider reading="en"><Start defaultValue={{ day: '31', month: 'Hui-tanguru', year: '26' }} error="Enter a date" invalid={['day']} /></ReoruaProvider>)
    const before = new DOMParser().parseFromString(`<form>${html}</form>`, 'text/html')
    expect(before.querySelector('button, dialog')).toBeNull()
    expect([...new FormData(before.querySelector('form')!)]).toEqual([['start-day', '31'], ['start-month', 'Hui-tanguru'], ['start-year', '26']])
    expect(before.querySelector('[aria-invalid]')).toHaveAttribute('name', 'start-day')
  })

  test('keeps what was typed before scripts came, and tells the app of it', async () => {
    const errors = vi.spyOn(console, 'error')
    const onChange = vi.fn()
    const app = <StrictMode><ReoruaProvider reading="en"><Start onChange={onChange} /></ReoruaProvider></StrictMode>
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(app)
    place.querySelectorAll('input').forEach((input, index) => (input.value = ['3', 'Hakihea', '2026'][index]!))
    const root = hydrateRoot(place, app)
    await waitFor(() => expect(onChange.mock.calls).toEqual([['2026-12-03']]))
    expect(typed()).toEqual(['3', 'Hakihea', '2026'])
    expect(errors).not.toHaveBeenCalled()
    root.unmount()
    place.remove()
    errors.mockRestore()
  })

  test('fills all three fields with a chosen day, closes, and gives the focus back', async () => {
    renderIn('en', <form aria-label="f"><Start /></form>)
    await open()
    await userEvent.click(cell('Sunday, 29 November 2026'))
    await closed()
    expect([...new FormData(screen.getByRole('form') as HTMLFormElement)]).toEqual([['start-day', '29'], ['start-month', '11'], ['start-year', '2026']])
    expect(button()).toHaveFocus()
  })

  test('tells of the date once, whether typed or chosen, and of none while there is none', async () => {
    const onChange = vi.fn()
    renderIn('en', <Start onChange={onChange} defaultValue="2026-12-31" />)
    await open()
    await userEvent.keyboard('{PageUp}{Enter}')
    await closed()
    expect(onChange.mock.calls).toEqual([['2026-11-30']])
    await userEvent.fill(fields()[1]!, 'Hui-tanguru')
    await userEvent.fill(fields()[0]!, '3')
    await waitFor(() => expect(onChange.mock.calls.slice(1)).toEqual([[''], ['2026-02-03']]))
    expect(typed()).toEqual(['3', 'Hui-tanguru', '2026'])
  })

  test('lets an app that keeps the parts hear of each in turn', async () => {
    function Kept() {
      const [parts, setParts] = useState<Record<string, string>>({})
      return <><Start onInput={({ target }) => { const { name, value } = target as HTMLInputElement; setParts({ ...parts, [name]: value }) }} /><output>{JSON.stringify(parts)}</output></>
    }
    renderIn('en', <Kept />)
    await open()
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(JSON.parse(screen.getByRole('status').textContent!)).toEqual({ 'start-day': '27', 'start-month': '11', 'start-year': '2026' })
  })

  test('lets the app keep the date, and rewrites nothing that means the same', async () => {
    function Kept() {
      const [date, setDate] = useState('2026-12-03')
      return <><Start value={date} onChange={setDate} /><button onClick={() => setDate('2027-01-02')}>next</button><button onClick={() => setDate('')}>none</button><output>{date}</output></>
    }
    renderIn('en', <Kept />)
    expect(typed()).toEqual(['3', '12', '2026'])
    await userEvent.fill(fields()[1]!, ' Tīhema ')
    await userEvent.fill(fields()[0]!, '04')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2026-12-04'))
    expect(typed()).toEqual(['04', ' Tīhema ', '2026'])
    await userEvent.click(screen.getByRole('button', { name: 'next' }))
    expect(typed()).toEqual(['2', '1', '2027'])
    await userEvent.fill(fields()[2]!, '20')
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
    expect(typed()).toEqual(['2', '1', '20'])
    await userEvent.click(screen.getByRole('button', { name: 'next' }))
    await userEvent.click(screen.getByRole('button', { name: 'none' }))
    expect(typed()).toEqual(['', '', ''])
  })

  test('knows its date again after its form has been reset', async () => {
    renderIn('en', <form><Start defaultValue="2026-12-03" /><button type="reset">again</button></form>)
    await userEvent.fill(fields()[0]!, '9')
    await waitFor(() => expect(button()).toHaveAccessibleName(/9 December/))
    await userEvent.click(screen.getByRole('button', { name: 'again' }))
    await waitFor(() => expect(button()).toHaveAccessibleName(/3 December/))
  })

  test.each(['2026-02-30', 'soon', '2026-12-03T12:00', ''])('takes %j for no date', async (value) => {
    renderIn('en', <Start defaultValue={value} min={value} max={value} from={value} />)
    expect(typed()).toEqual(['', '', ''])
    await open()
    expect(here()).toBe('Friday, 27 November 2026, today')
    expect(focused()).not.toHaveAttribute('aria-disabled')
  })

  test('has no calendar where the date cannot be changed', () => {
    const { rerender } = renderIn('en', <Start readOnly defaultValue="2026-12-03" />)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<ReoruaProvider reading="en"><Start disabled /></ReoruaProvider>)
    expect(button()).toBeDisabled()
  })

  test('gives its fieldset what the app gives it', () => {
    const ref = createRef<HTMLFieldSetElement>()
    renderIn('en', <Start ref={ref} id="own" className="mine" data-x="1" />)
    expect(ref.current).toBe(screen.getByRole('group'))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    expect(ref.current).toHaveAttribute('data-x', '1')
    expect(fields()[0]!.id).toBe('own-day')
  })
})

describe('its calendar', () => {
  test('says every day whole, in what is read', async () => {
    renderIn('mi-en', <Start />)
    await open()
    expect(here()).toBe('Rāmere, 27 Whiringa-ā-rangi 2026, tēnei rā Friday, 27 November 2026, today')
    const halves = [...focused().querySelectorAll('[lang]')].map((half) => half.getAttribute('lang'))
    expect(halves).toEqual(['mi', 'en-NZ'])
    expect(within(dialog()).getAllByRole('gridcell').filter((day) => day.textContent)).toHaveLength(30)
  })

  test('uses the names that the agency has chosen', async () => {
    render(<ReoruaProvider reading="mi" names="borrowed"><Start defaultValue="2026-12-03" /></ReoruaProvider>)
    await open()
    expect(here()).toBe('Tāite, 3 Tīhema 2026')
    expect(screen.getByRole('combobox', { name: 'Marama' })).toHaveDisplayValue('Tīhema')
    expect(screen.getAllByRole('columnheader').map((head) => head.querySelector('.reo-month-hidden')!.textContent)).toEqual(['Mane', 'Tūrei', 'Wenerei', 'Tāite', 'Paraire', 'Rāhoroi', 'Rātapu'])
  })

  test('begins its weeks on Monday', async () => {
    renderIn('en', <Start />)
    await open()
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['MonMonday', 'TueTuesday', 'WedWednesday', 'ThuThursday', 'FriFriday', 'SatSaturday', 'SunSunday'])
    expect([...screen.getAllByRole('row')[1]!.children].map((day) => day.firstChild?.textContent ?? '')).toEqual(['', '', '', '', '', '', '1'])
  })

  test('marks today and the chosen day, each in its own way', async () => {
    renderIn('en', <Start defaultValue="2026-11-20" />)
    await open()
    expect(cell('Friday, 27 November 2026, today')).toHaveAttribute('aria-current', 'date')
    expect(within(dialog()).getAllByRole('gridcell', { selected: true })).toEqual([cell('Friday, 20 November 2026')])
    expect(focused()).toBe(cell('Friday, 20 November 2026'))
  })

  test('begins on today in New Zealand unless told otherwise', async () => {
    renderIn('en', <Start today={undefined} />)
    await open()
    expect(focused()).toHaveAttribute('aria-current', 'date')
  })

  test('begins on the nearest day that can be chosen', async () => {
    renderIn('en', <Start min="2027-03-01" max="2027-03-31" />)
    await open()
    expect(here()).toBe('Monday, 1 March 2027')
  })

  test('lets days that cannot be chosen be reached, and says why', async () => {
    const onChange = vi.fn()
    renderIn('mi', <Start onChange={onChange} min="2026-11-26" max="2026-11-29" blocked={(date) => (date === '2026-11-28' ? { mi: 'kua kati', en: 'closed' } : undefined)} />)
    await open()
    for (const [keys, said] of [
      ['{ArrowLeft}{ArrowLeft}', 'Rāapa, 25 Whiringa-ā-rangi 2026. Kāore i te wātea: i mua i te 26 Whiringa-ā-rangi 2026'],
      ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Rāhoroi, 28 Whiringa-ā-rangi 2026. Kāore i te wātea: kua kati'],
      ['{ArrowRight}{ArrowRight}', 'Rāhina, 30 Whiringa-ā-rangi 2026. Kāore i te wātea: i muri i te 29 Whiringa-ā-rangi 2026'],
    ] as const) {
      await userEvent.keyboard(`${keys}{Enter} `)
      expect(here()).toBe(said)
      // Seen as well.
      expect(document.querySelector('.reo-calendar-told')).toHaveTextContent(said)
    }
    expect(onChange).not.toHaveBeenCalled()
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    expect(onChange.mock.calls).toEqual([['2026-11-29']])
  })

  test.each([
    [['2026-11-28'], 'Saturday, 28 November 2026. Not available'],
    [(date: string) => date === '2026-11-28', 'Saturday, 28 November 2026. Not available'],
    [(date: string) => (date === '2026-11-28' ? 'offices are closed' : undefined), 'Saturday, 28 November 2026. Not available: offices are closed'],
  ])('takes blocked days as a list or as a function: %#', async (blocked, name) => {
    renderIn('en', <Start blocked={blocked} />)
    await open()
    // A test driver presses nothing that is off; a person does.
    cell(name).click()
    expect(dialog()).toBeVisible()
    expect(cell(name)).toHaveAttribute('aria-disabled', 'true')
    expect(typed()).toEqual(['', '', ''])
  })

  test('shows another month by its lists and its buttons, and says so', async () => {
    renderIn('en', <Start />)
    await open()
    const grid = () => screen.getByRole('grid')
    await userEvent.click(screen.getByRole('button', { name: 'Show December 2026' }))
    expect(grid()).toHaveAccessibleName('December 2026')
    expect(document.querySelector('[aria-live="polite"]')).toHaveTextContent('December 2026')
    await userEvent.click(screen.getByRole('button', { name: 'Show November 2026' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), 'February')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2028')
    expect(grid()).toHaveAccessibleName('February 2028')
    expect(within(grid()).getAllByRole('gridcell').filter((day) => day.textContent)).toHaveLength(29)
    expect(typed()).toEqual(['', '', ''])
  })

  test('offers the years that can be chosen, and ten to each side where there is no end', async () => {
    renderIn('en', <Start min="2025-01-01" />)
    await open()
    const years = within(screen.getByRole('combobox', { name: 'Year' })).getAllByRole('option').map((option) => option.textContent)
    expect([years[0], years.at(-1)]).toEqual(['2025', '2036'])
  })

  test('sends nothing of its own, and is heard by nobody as a change of the question', async () => {
    const onInput = vi.fn()
    renderIn('en', <form aria-label="f"><Start onInput={onInput} /></form>)
    await open()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2028')
    expect(onInput).not.toHaveBeenCalled()
    expect([...new FormData(document.forms[0]).keys()]).toEqual(['start-day', 'start-month', 'start-year'])
  })

  test('is closed by its button and by a press beside it, and changes nothing then', async () => {
    renderIn('en', <Start defaultValue="2026-12-03" />)
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await closed()
    expect(button()).toHaveFocus()
    const element = await open()
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await closed()
    expect(typed()).toEqual(['3', '12', '2026'])
  })

  test('stays open on its day when the reading changes, and is not said again', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Start /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(fields()[1]!, 'Hakihea')
    await open()
    await userEvent.keyboard('{ArrowDown}')
    const before = focused()
    expect(here()).toBe('Friday, 4 December 2026')
    for (const reading of ['mi', 'en-mi', 'mi-en'] as const) {
      rerender(page(reading))
      expect(document.querySelector('.reo-calendar-month')).toHaveAttribute('aria-live', 'off')
    }
    expect(focused()).toBe(before)
    expect(here()).toBe('Rāmere, 4 Hakihea 2026 Friday, 4 December 2026')
    expect(dialog()).toBeVisible()
    expect(typed()).toEqual(['', 'Hakihea', ''])
    await userEvent.keyboard('{PageDown}')
    expect(document.querySelector('.reo-calendar-month')).toHaveAttribute('aria-live', 'polite')
  })

  test.each(['mi', 'mi-en'] as const)('keeps its days 44 pixels wide and its words inside on the narrowest page (%s)', async (reading) => {
    await page.viewport(320, 1000)
    renderIn(reading, <Start />)
    const { scrollWidth, clientWidth } = await open()
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    for (const day of within(dialog()).getAllByRole('gridcell')) {
      const { width, height } = day.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    for (const name of dialog().querySelectorAll('.reo-month-name')) {
      const text = document.createRange()
      text.selectNodeContents(name)
      const [own, head] = [text.getBoundingClientRect(), name.closest('th')!.getBoundingClientRect()]
      expect([own.left >= head.left, own.right <= head.right]).toEqual([true, true])
    }
  })
})

describe('the keyboard in the calendar', () => {
  // Thursday 3 December 2026, whose week is Monday 30 November to Sunday 6 December.
  test.each([
    ['{ArrowLeft}', 'Wednesday, 2 December 2026'],
    ['{ArrowRight}', 'Friday, 4 December 2026'],
    ['{ArrowUp}', 'Thursday, 26 November 2026'],
    ['{ArrowDown}', 'Thursday, 10 December 2026'],
    ['{Home}', 'Monday, 30 November 2026'],
    ['{End}', 'Sunday, 6 December 2026'],
    ['{PageUp}', 'Tuesday, 3 November 2026'],
    ['{PageDown}', 'Sunday, 3 January 2027'],
    ['{Shift>}{PageUp}{/Shift}', 'Wednesday, 3 December 2025'],
    ['{Shift>}{PageDown}{/Shift}', 'Friday, 3 December 2027'],
  ])('%s leads to %s', async (key, day) => {
    renderIn('en', <Start defaultValue="2026-12-03" />)
    await open()
    await userEvent.keyboard(key)
    expect(here()).toBe(day)
    expect(within(dialog()).getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toEqual([focused()])
    expect(typed()).toEqual(['3', '12', '2026'])
  })

  test.each(['{Enter}', ' '])('"%s" chooses the day', async (key) => {
    renderIn('en', <Start defaultValue="2026-12-03" />)
    await open()
    await userEvent.keyboard(`{ArrowRight}${key}`)
    await closed()
    expect(typed()).toEqual(['4', '12', '2026'])
    expect(button()).toHaveFocus()
  })

  test('Escape closes it, changes nothing, and gives the focus back', async () => {
    renderIn('en', <Start defaultValue="2026-12-03" />)
    await open()
    await userEvent.keyboard('{ArrowRight}{Escape}')
    await closed()
    expect(typed()).toEqual(['3', '12', '2026'])
    expect(button()).toHaveFocus()
  })

  test.each(['{Enter}', ' '])('"%s" on the button opens it', async (key) => {
    renderIn('en', <Start />)
    button().focus()
    await userEvent.keyboard(key)
    expect(dialog()).toBeVisible()
    expect(here()).toBe('Friday, 27 November 2026, today')
  })

  test('Tab goes from the day to what is below and above, and the days are one stop', async () => {
    renderIn('en', <Start />)
    await open()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
    await userEvent.tab({ shift: true })
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('button', { name: 'Show December 2026' })).toHaveFocus()
    for (let stop = 0; stop < 3; stop++) await userEvent.tab({ shift: true })
    expect(screen.getByRole('combobox', { name: 'Month' })).toHaveFocus()
  })
})
