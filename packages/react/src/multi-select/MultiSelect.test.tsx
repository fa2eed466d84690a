import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { User } from '@react-aria/test-utils'
import { act, render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { createRef, useState } from 'react'
import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { MultiSelect, type AnswerOption, type MultiSelectProps } from './index.js'

const label = { mi: 'Ngā whenua', en: 'Countries' }
const options: AnswerOption[] = [
  { value: 'AU', label: { mi: 'Ahitereiria', en: 'Australia' } },
  { value: 'FJ', label: { mi: 'Whītī', en: 'Fiji' } },
  { value: 'NU', label: 'Niue' },
  { value: 'WS', label: { mi: 'Hāmoa', en: 'Samoa' } },
]

const inForm = (props: Partial<MultiSelectProps> = {}) => <form aria-label="f"><MultiSelect label={label} name="countries" options={options} {...props} /></form>
const field = () => screen.getByRole<HTMLInputElement>('combobox')
const found = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const selected = () => screen.queryAllByRole('option', { selected: true }).map(({ textContent }) => textContent)
const chosen = () => within(screen.queryByRole('list') ?? document.createElement('div')).queryAllByRole('button').map((button) => button.querySelector('.reo-multi-select-hidden')!.textContent)
const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)].map(([name, value]) => `${name}=${value as string}`)
const press = (keys: string) => userEvent.keyboard(keys)
const count = () => document.querySelector('.reo-multi-select-count')!

afterEach(() => page.viewport(1280, 720))

describe('a multi-select', () => {
  test('is named by its label, described by hint and error, and says how many are chosen', () => {
    renderIn('en', inForm({ hint: 'All of them', error: 'Choose one' }))
    expect(screen.getByRole('combobox', { name: 'Countries' })).toHaveAccessibleDescription('All of them Error: Choose one')
    expect(field()).toBeInvalid()
    expect(count()).toHaveTextContent('Chosen: 0')
    expect(count()).toHaveRole('status')
  })

  test('sends an entry for each answer, and lists them as buttons that say what they remove', async () => {
    renderIn('en', inForm())
    await userEvent.fill(field(), 'hamoa')
    await userEvent.click(screen.getByRole('option'))
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.click(field())
    await userEvent.click(screen.getByRole('option', { name: 'Fiji' }))
    expect(sent()).toEqual(['countries-typed=', 'countries=WS', 'countries=FJ'])
    expect(chosen()).toEqual(['Remove Samoa', 'Remove Fiji'])
    expect(screen.getByRole('list', { name: 'Chosen: 2' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Remove Samoa' }).querySelector('[aria-hidden]')).toHaveTextContent('Samoa')
    expect(screen.getByRole('listbox', { name: 'Countries' })).toHaveAttribute('aria-multiselectable', 'true')
    expect(selected()).toEqual(['Fiji', 'Samoa'])
  })

  test('takes an answer back where it was chosen, or by its button, which hands on the focus', async () => {
    renderIn('en', inForm({ defaultValue: ['AU', 'FJ', 'WS'] }))
    await userEvent.click(field())
    await userEvent.click(screen.getByRole('option', { name: 'Fiji' }))
    expect(chosen()).toEqual(['Remove Australia', 'Remove Samoa'])
    await press('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Australia' }))
    expect(screen.getByRole('button', { name: 'Remove Samoa' })).toHaveFocus()
    await press('{Enter}')
    expect(field()).toHaveFocus()
    expect(sent()).toEqual(['countries-typed='])
    expect(count()).toHaveTextContent('Chosen: 0')
  })

  test('chooses no more than the most, says so, and lets others be taken back', async () => {
    renderIn('en', inForm({ most: 2, defaultValue: ['AU'], allowOther: true }))
    expect(count()).toHaveTextContent('Chosen: 1 of 2')
    await userEvent.click(field())
    await userEvent.click(screen.getByRole('option', { name: 'Fiji' }))
    expect(count()).toHaveTextContent('Chosen: 2 of 2')
    await expect.poll(() => document.querySelector('[role="status"].reo-finder-hidden')!.textContent).toBe('You have chosen as many as you can. Remove one to choose another')
    expect(screen.getByRole('option', { name: 'Niue' })).toHaveAttribute('aria-disabled', 'true')
    screen.getByRole('option', { name: 'Niue' }).click()
    expect(chosen()).toEqual(['Remove Australia', 'Remove Fiji'])
    await userEvent.fill(field(), 'Atlantis')
    await press('{Enter}')
    expect(chosen()).toEqual(['Remove Australia', 'Remove Fiji'])
    expect(field()).toHaveValue('Atlantis')
    await userEvent.fill(field(), 'fiji')
    await userEvent.click(screen.getByRole('option', { name: 'Fiji' }))
    expect(chosen()).toEqual(['Remove Australia'])
  })

  test('keeps what was typed when the focus leaves, and sends it', async () => {
    renderIn('en', inForm())
    await userEvent.fill(field(), 'Atlan')
    await userEvent.tab()
    await userEvent.tab()
    expect(sent()).toEqual(['countries-typed=Atlan'])
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  test('takes answers of the person’s own where they may be given, as they were typed', async () => {
    const onChange = vi.fn()
    renderIn('en', inForm({ allowOther: true, onChange }))
    await userEvent.fill(field(), 'Ātlantis ')
    expect(found()).toEqual(['Add Ātlantis '])
    await userEvent.click(screen.getByRole('option'))
    await userEvent.fill(field(), 'Mu')
    await press('{Enter}')
    expect(sent()).toEqual(['countries-typed=', 'countries-typed=Ātlantis ', 'countries-typed=Mu'])
    expect(onChange).toHaveBeenLastCalledWith([], ['Ātlantis ', 'Mu'])
    expect(screen.getByRole('button', { name: 'Remove Mu' }).querySelector('bdi')).toHaveTextContent('Mu')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Ātlantis' }))
    expect(onChange).toHaveBeenLastCalledWith([], ['Mu'])
  })

  test('does not offer to add what is in the list', async () => {
    renderIn('en', inForm({ allowOther: true }))
    await userEvent.fill(field(), 'whiitii')
    expect(found()).toEqual(['Fiji'])
    await press('{Enter}')
    expect(sent()).toEqual(['countries-typed=', 'countries=FJ'])
  })

  test('lets the app keep the answers', async () => {
    function Kept() {
      const [answers, setAnswers] = useState<[readonly string[], readonly string[]]>([['AU'], ['Mu']])
      return inForm({ value: answers[0], others: answers[1], allowOther: true, onChange: (...next) => setAnswers(next) })
    }
    renderIn('en', <Kept />)
    await userEvent.click(field())
    await userEvent.click(screen.getByRole('option', { name: 'Fiji' }))
    await press('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Mu' }))
    expect(chosen()).toEqual(['Remove Australia', 'Remove Fiji'])
  })

  test('goes back to what it was when its form is reset', async () => {
    renderIn('en', inForm({ defaultValue: ['NU'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Remove Niue' }))
    await userEvent.fill(field(), 'x')
    act(() => (screen.getByRole('form') as HTMLFormElement).reset())
    expect(sent()).toEqual(['countries-typed=', 'countries=NU'])
  })

  test('gives its field what the app gives it, and needs an answer only until there is one', async () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', inForm({ ref, className: 'mine', required: true }))
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('mine')
    expect(field()).toBeRequired()
    field().focus()
    await press('{ArrowDown}{Enter}')
    expect(field()).not.toBeRequired()
  })

  test('that is disabled is not sent, and its answers cannot be removed', () => {
    renderIn('en', inForm({ disabled: true, defaultValue: ['NU'], defaultOthers: ['Mu'] }))
    expect(sent()).toEqual([])
    expect(screen.getByRole('button', { name: 'Remove Niue' })).toBeDisabled()
  })

  test('a change of reading keeps answers, what was typed, the list, the active answer and the focus', async () => {
    const view = (reading: Reading) => <ReoruaProvider reading={reading}>{inForm({ defaultValue: ['WS'], allowOther: true, defaultOthers: ['Mu'] })}</ReoruaProvider>
    const { rerender } = render(view('en'))
    await userEvent.fill(field(), 'whi')
    await press('{ArrowDown}')
    const active = field().getAttribute('aria-activedescendant')
    for (const [reading, remove, names] of [['mi', 'Tango Hāmoa', ['Whītī', 'Tāpiri whi']], ['mi-en', 'Tango Hāmoa Remove Samoa', ['Whītī Fiji', 'Tāpiri whi Add whi']]] as const) {
      rerender(view(reading))
      expect(field()).toHaveFocus()
      expect(field()).toHaveValue('whi')
      expect(chosen()[0]).toBe(remove)
      expect(found()).toEqual(names)
      expect(field().getAttribute('aria-activedescendant')).toBe(active)
      expect(count()).toHaveAttribute('aria-live', 'off')
    }
    expect(sent()).toEqual(['countries-typed=whi', 'countries=WS', 'countries-typed=Mu'])
  })
})

describe('with a keyboard', () => {
  test('Down and Up lead along the answers, and past the ends to what was typed', async () => {
    renderIn('en', inForm())
    field().focus()
    const met = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await press(`{${key}}`)
      met.push(document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent)
    }
    expect(met).toEqual(['Australia', 'Fiji', 'Australia', undefined, 'Samoa'])
  })

  test('Enter chooses the active answer or takes it back, and the list stays open', async () => {
    renderIn('en', inForm())
    field().focus()
    await press('{ArrowDown}{Enter}{ArrowDown}{Enter}')
    expect(selected()).toEqual(['Australia', 'Fiji'])
    await press('{Enter}')
    expect(selected()).toEqual(['Australia'])
  })

  test('Enter sends the form where nothing is active and nothing was typed', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={onSubmit}><MultiSelect label={label} name="countries" options={options} /></form>)
    field().focus()
    await press('{Enter}')
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  test('Tab chooses an active answer, takes none back, and goes on', async () => {
    renderIn('en', inForm())
    field().focus()
    await press('{ArrowDown}{Tab}')
    expect(chosen()).toEqual(['Remove Australia'])
    field().focus()
    await press('{ArrowDown}{Tab}')
    expect(chosen()).toEqual(['Remove Australia'])
    expect(screen.getByRole('button', { name: 'Remove Australia' })).toHaveFocus()
  })

  test('Escape closes the list and keeps answers and text', async () => {
    renderIn('en', inForm({ defaultValue: ['NU'] }))
    await userEvent.fill(field(), 'fi')
    await press('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(sent()).toEqual(['countries-typed=fi', 'countries=NU'])
  })

  test('Backspace in an empty field takes nothing back', async () => {
    renderIn('en', inForm({ defaultValue: ['NU'] }))
    field().focus()
    await press('{Backspace}')
    expect(chosen()).toEqual(['Remove Niue'])
  })
})

test.each(['mouse', 'keyboard', 'touch'] as const)('tested as React Aria tests its own, by %s', async (interactionType) => {
  const onChange = vi.fn()
  renderIn('en', inForm({ onChange }))
  const tester = new User().createTester('ComboBox', { root: field(), interactionType })
  await tester.open()
  await tester.toggleOptionSelection({ option: 'Fiji' })
  await tester.toggleOptionSelection({ option: 'Samoa' })
  expect(onChange).toHaveBeenLastCalledWith(['FJ', 'WS'], [])
  await tester.toggleOptionSelection({ option: 'Fiji' })
  expect(onChange).toHaveBeenLastCalledWith(['WS'], [])
  await tester.close()
  expect(tester.getListbox()).toBeNull()
})

test('has no fault that axe finds while it is open', async () => {
  const { container } = renderIn('mi-en', inForm({ defaultValue: ['AU', 'FJ'], most: 2, hint: 'Up to two' }))
  await userEvent.click(field())
  await press('{ArrowDown}')
  const { violations } = await axe.run(container, { rules: { 'target-size': { enabled: true }, region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('fits a page of 320 pixels, with targets of 44', async () => {
  await page.viewport(320, 640)
  renderIn('mi-en', inForm({ defaultValue: ['AU', 'long'], options: [...options, { value: 'long', label: { mi: 'Te Tāhuhu o te Mātauranga me te Whakawhanaungatanga', en: 'Ministry of Education' } }] }))
  for (const button of screen.getAllByRole('button')) expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})
