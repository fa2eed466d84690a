import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, waitFor, within } from '@testing-library/react'
import { createRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { page, userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { DateRange, type DateRangeProps } from './index.js'

const legend = { mi: 'Ngā rā', en: 'Travel dates' }

function Travel(props: Partial<DateRangeProps>) {
  return <DateRange legend={legend} name="travel" today="2026-11-27" {...props} />
}

const typed = () => screen.getAllByRole<HTMLInputElement>('textbox', { hidden: true }).map(({ value }) => value).join(' ')
const field = (id: string) => document.getElementById(id) as HTMLInputElement
const open = async (end: 'from' | 'to') => {
  await userEvent.click(within(document.getElementById(`travel-${end}`)!).getByRole('button', { name: /Choose a date/ }))
  return screen.getByRole('dialog')
}
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const here = () => document.activeElement!.querySelector('.reo-month-hidden')!.textContent
const selected = () => screen.getAllByRole('gridcell', { selected: true }).map((day) => Number(day.firstChild!.textContent))

beforeEach(() => page.viewport(1280, 900))

describe('a date range', () => {
  test.each([
    ['mi', 'Ngā rā', 'Rā tīmata', 'Rā mutunga'],
    ['en', 'Travel dates', 'Start date', 'End date'],
    ['mi-en', 'Ngā rā Travel dates', 'Rā tīmata Start date', 'Rā mutunga End date'],
    ['en-mi', 'Travel dates Ngā rā', 'Start date Rā tīmata', 'End date Rā mutunga'],
  ] as const)('is two dates in one question (%s)', (reading, name, from, to) => {
    renderIn(reading, <Travel />)
    const question = within(screen.getByRole('group', { name }))
    expect(question.getAllByRole('group').map((group) => group.id)).toEqual(['travel-from', 'travel-to'])
    expect(question.getByRole('group', { name: from })).toBeVisible()
    expect(question.getByRole('group', { name: to })).toBeVisible()
  })

  test('sends both dates part by part, as they were typed, also without scripts', () => {
    const html = renderToString(<ReoruaProvider reading="en"><Travel defaultValue={{ from: '2026-12-03', to: { day: '31', month: 'Hui-tanguru', year: '27' } }} /></ReoruaProvider>)
    const before = new DOMParser().parseFromString(`<form>${html}</form>`, 'text/html')
    expect(before.querySelector('button')).toBeNull()
    expect([...new FormData(before.querySelector('form')!)]).toEqual([
      ['travel-from-day', '3'], ['travel-from-month', '12'], ['travel-from-year', '2026'],
      ['travel-to-day', '31'], ['travel-to-month', 'Hui-tanguru'], ['travel-to-year', '27'],
    ])
  })

  test('asks for other dates than a start and an end', () => {
    renderIn('en', <Travel from={{ legend: 'Arrival', hint: 'By air' }} to={{ legend: 'Departure', error: 'Enter a date', invalid: ['year'] }} error="Enter both" />)
    expect(screen.getByRole('group', { name: 'Arrival' })).toHaveAccessibleDescription('By air')
    expect(screen.getByRole('group', { name: 'Departure' })).toHaveAccessibleDescription('Error: Enter a date')
    expect(screen.getByRole('group', { name: 'Travel dates' })).toHaveAccessibleDescription('Error: Enter both')
    expect(screen.getAllByRole('textbox').filter((input) => input.hasAttribute('aria-invalid')).map(({ id }) => id)).toEqual(['travel-to-year'])
  })

  test('begins the second calendar at the first date, and lets nobody choose an end before it', async () => {
    renderIn('en', <Travel />)
    await open('from')
    await userEvent.keyboard('{PageDown}{Enter}')
    await closed()
    await open('to')
    expect(here()).toBe('Sunday, 27 December 2026')
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    expect(here()).toBe('Saturday, 26 December 2026. Not available: before 27 December 2026')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await closed()
    expect(typed()).toBe('27 12 2026 2 1 2027')
  })

  test('shows the days in between in both calendars', async () => {
    renderIn('en', <Travel defaultValue={{ from: '2026-12-03', to: '2026-12-06' }} />)
    for (const end of ['from', 'to'] as const) {
      await open(end)
      expect(selected()).toEqual([3, 4, 5, 6])
      expect(screen.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true')
      await userEvent.keyboard('{Escape}')
      await closed()
    }
  })

  test('shows no days in between where the order is wrong, and leaves what was typed', async () => {
    const onChange = vi.fn()
    renderIn('en', <Travel onChange={onChange} defaultValue={{ from: '2026-12-06' }} />)
    for (const [part, text] of [['day', '3'], ['month', 'Dec'], ['year', '2026']]) await userEvent.fill(field(`travel-to-${part}`), text!)
    expect(onChange.mock.calls).toEqual([[{ from: '2026-12-06', to: '2026-12-03' }]])
    expect(typed()).toBe('6 12 2026 3 Dec 2026')
    await open('from')
    expect(selected()).toEqual([3, 6])
  })

  test('keeps the limits of the page for both dates', async () => {
    renderIn('en', <Travel min="2026-12-01" max="2026-12-24" defaultValue={{ from: '2026-11-01' }} />)
    await open('to')
    expect(here()).toBe('Sunday, 1 November 2026. Not available: before 1 December 2026')
    await userEvent.keyboard('{PageDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(here()).toBe('Tuesday, 29 December 2026. Not available: after 24 December 2026')
  })

  test('lets the app keep both dates', async () => {
    function Kept() {
      const [dates, setDates] = useState({ from: '2026-12-03', to: '' })
      return <><Travel value={dates} onChange={setDates} /><button onClick={() => setDates({ from: '2027-01-01', to: '2027-01-05' })}>other</button><output>{JSON.stringify(dates)}</output></>
    }
    renderIn('en', <Kept />)
    await open('to')
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await closed()
    expect(screen.getByRole('status')).toHaveTextContent('{"from":"2026-12-03","to":"2026-12-04"}')
    await userEvent.click(screen.getByRole('button', { name: 'other' }))
    expect(typed()).toBe('1 1 2027 5 1 2027')
    await userEvent.fill(field('travel-from-day'), '')
    expect(screen.getByRole('status')).toHaveTextContent('{"from":"","to":"2027-01-05"}')
  })

  test('can be shown only, or switched off', () => {
    const ref = createRef<HTMLFieldSetElement>()
    const { rerender } = renderIn('en', <Travel readOnly ref={ref} className="mine" />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(ref.current).toBe(screen.getByRole('group', { name: 'Travel dates' }))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    rerender(<ReoruaProvider reading="en"><Travel disabled /></ReoruaProvider>)
    for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled()
  })

  test('stays open on its day, with everything typed, when the reading changes', async () => {
    const content = (reading: Reading) => <ReoruaProvider reading={reading}><Travel defaultValue={{ from: '2026-12-03' }} /></ReoruaProvider>
    const { rerender } = render(content('en'))
    await userEvent.fill(field('travel-to-month'), 'Hakihea')
    await open('to')
    await userEvent.keyboard('{ArrowRight}')
    const before = document.activeElement
    rerender(content('mi-en'))
    expect(document.activeElement).toBe(before)
    expect(here()).toBe('Rāmere, 4 Hakihea 2026 Friday, 4 December 2026')
    expect(typed()).toBe('3 12 2026  Hakihea ')
  })

  test.each(['mi', 'mi-en'] as const)('stays inside a narrow page (%s)', async (reading) => {
    await page.viewport(320, 700)
    renderIn(reading, <Travel />)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})

describe('the keyboard in a date range', () => {
  test('Tab goes through the parts and the button of each date', async () => {
    renderIn('en', <Travel />)
    const stops: string[] = []
    for (let stop = 0; stop < 8; stop++) {
      await userEvent.tab()
      stops.push(document.activeElement!.id || document.activeElement!.localName)
    }
    expect(stops).toEqual(['travel-from-day', 'travel-from-month', 'travel-from-year', 'button', 'travel-to-day', 'travel-to-month', 'travel-to-year', 'button'])
  })

  test.each(['{Enter}', ' '])('"%s" on a button opens its calendar', async (key) => {
    renderIn('en', <Travel />)
    screen.getByRole('button', { name: 'End date: Choose a date' }).focus()
    await userEvent.keyboard(key)
    expect(screen.getByRole('dialog', { name: 'End date' })).toBeVisible()
  })
})
