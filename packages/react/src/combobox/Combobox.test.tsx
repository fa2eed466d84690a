import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { User } from '@react-aria/test-utils'
import axe from 'axe-core'
import { createRef, useState } from 'react'
import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Combobox, type AnswerOption, type ComboboxProps } from './index.js'

const label = { mi: 'Whenua', en: 'Country' }
const options: AnswerOption[] = [
  { value: 'AU', label: { mi: 'Ahitereiria', en: 'Australia' } },
  { value: 'FJ', label: { mi: 'Whītī', en: 'Fiji' } },
  { value: 'NU', label: 'Niue', hint: { mi: 'He motu', en: 'An island' } },
  { value: 'WS', label: { mi: 'Hāmoa', en: 'Samoa' }, otherNames: ['Western Samoa'] },
]

function Country(props: Partial<ComboboxProps>) {
  return <Combobox label={label} name="country" options={options} {...props} />
}

const field = () => screen.getByRole<HTMLInputElement>('combobox')
const list = () => screen.queryByRole('listbox')
const found = () => screen.queryAllByRole('option').map(({ textContent }) => textContent!.trim())
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent?.trim()
const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)]
const leave = () => act(() => screen.getByRole('button', { name: 'After' }).focus())
const press = (keys: string) => userEvent.keyboard(keys)
const inForm = (props: Partial<ComboboxProps> = {}) => <form aria-label="f" onSubmit={(event) => event.preventDefault()}><Country {...props} /><button type="button" lang="en-NZ">After</button></form>

afterEach(() => page.viewport(1280, 720))

describe('a combobox', () => {
  test('is named by its label, and described by its hint and then its error', () => {
    renderIn('en', <Country hint="The first one" error={{ mi: 'Kōwhiria', en: 'Choose a country' }} />)
    const input = screen.getByRole('combobox', { name: 'Country' })
    expect(input).toHaveAccessibleDescription('The first one Error: Choose a country')
    expect(input).toBeInvalid()
    expect(input.id).toBe('country')
    expect(input).toHaveAttribute('aria-expanded', 'false')
    expect(input).toHaveAttribute('aria-autocomplete', 'list')
    expect(list()).toBeNull()
  })

  const both: AnswerOption[] = [
    { value: 'a', label: { mi: 'Te Reo Māori', en: 'The Māori language' } },
    { value: 'b', label: { mi: 'Ngākau', en: 'Language of the heart' } },
  ]
  test.each([
    ['maaori', ['Te Reo Māori']], ['Maori', ['Te Reo Māori']], ['MĀORI', ['Te Reo Māori']], ['māori reo', ['Te Reo Māori']],
    ['lang', ['Ngākau', 'Te Reo Māori']], ['hear', ['Ngākau']], ['ngaakau', ['Ngākau']], ['kau', []],
  ])('finds %j in both languages, whatever is read and however it is spelled', async (typed, expected) => {
    for (const reading of ['mi', 'en', 'mi-en'] as const) {
      const { unmount } = renderIn(reading, <Country options={both} />)
      await userEvent.fill(field(), typed)
      expect(screen.queryAllByRole('option')).toHaveLength(expected.length)
      if (reading === 'mi') expect(found()).toEqual(expected)
      unmount()
    }
  })

  test('finds an answer by another of its names, and shows its own', async () => {
    renderIn('en', <Country />)
    await userEvent.fill(field(), 'western')
    expect(found()).toEqual(['Samoa'])
  })

  test('sends the value of the answer, and what stands in the field beside it', async () => {
    renderIn('mi', inForm())
    expect(sent()).toEqual([['country-typed', ''], ['country', '']])
    await userEvent.fill(field(), 'samoa')
    await userEvent.click(screen.getByRole('option', { name: 'Hāmoa' }))
    expect(sent()).toEqual([['country-typed', 'Hāmoa'], ['country', 'WS']])
    expect(list()).toBeNull()
    expect(field()).toHaveFocus()
  })

  test('shows all answers when it is opened with a chosen one, which is marked', async () => {
    renderIn('en', <Country defaultValue="NU" />)
    expect(field()).toHaveValue('Niue')
    await userEvent.click(field())
    expect(found()).toEqual(['Australia', 'Fiji', 'Niue An island', 'Samoa'])
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Niue An island')
  })

  test('has its groups named, and their answers in them', async () => {
    const group = { mi: 'Ūropi', en: 'Europe' }
    renderIn('mi', <Country options={[{ value: 'FR', label: { mi: 'Wīwī' }, group }, ...options, { value: 'DE', label: { mi: 'Tiamana' }, group: { ...group } }]} />)
    await userEvent.click(field())
    const europe = screen.getByRole('group', { name: 'Ūropi' })
    expect(within(europe).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Wīwī', 'Tiamana'])
    expect(screen.getAllByRole('option')[2]).toHaveTextContent('Ahitereiria')
  })

  test('keeps what was typed when the focus leaves, and takes the whole name of an answer as that answer', async () => {
    const onChange = vi.fn()
    renderIn('en', inForm({ onChange }))
    await userEvent.fill(field(), 'ahitereiria')
    leave()
    expect(list()).toBeNull()
    expect(field()).toHaveValue('ahitereiria')
    expect(sent()).toEqual([['country-typed', 'ahitereiria'], ['country', 'AU']])
    expect(onChange).toHaveBeenLastCalledWith('AU', 'ahitereiria')
    await userEvent.fill(field(), '  Atlantis ')
    leave()
    expect(sent()).toEqual([['country-typed', '  Atlantis '], ['country', '']])
  })

  test('tells one spelling from another where both are answers', async () => {
    renderIn('en', inForm({ options: [{ value: 'cake', label: { mi: 'keke' } }, { value: 'armpit', label: { mi: 'kēkē' } }] }))
    await userEvent.fill(field(), 'Kēkē')
    await userEvent.tab()
    expect(sent()).toContainEqual(['country', 'armpit'])
    await userEvent.fill(field(), 'keekee')
    await userEvent.tab()
    expect(sent()).toContainEqual(['country', ''])
  })

  test('is no longer the answer once somebody goes on typing', async () => {
    renderIn('en', inForm({ defaultValue: 'NU' }))
    field().focus()
    await press('{End}x')
    expect(sent()).toEqual([['country-typed', 'Niuex'], ['country', '']])
    expect(screen.getByText('No results', { selector: '.reo-finder-note *' })).toBeVisible()
    expect(field()).toHaveAttribute('aria-expanded', 'false')
  })

  test('is cleared by a button that says so, and nothing else', async () => {
    renderIn('en', inForm({ defaultValue: 'NU' }))
    await userEvent.click(screen.getByRole('button', { name: 'Clear Country' }))
    expect(field()).toHaveFocus()
    expect(sent()).toEqual([['country-typed', ''], ['country', '']])
    expect(screen.queryByRole('button', { name: 'Clear Country' })).toBeNull()
  })

  test('lets the app keep the answer', async () => {
    const seen: unknown[] = []
    function Kept() {
      const [value, setValue] = useState('AU')
      return <><Country value={value} onChange={(next, typed) => { seen.push([next, typed]); setValue(next) }} /><button lang="en-NZ" onClick={() => setValue('FJ')}>Fiji</button></>
    }
    renderIn('en', <Kept />)
    expect(field()).toHaveValue('Australia')
    await userEvent.fill(field(), 'sam')
    await press('{ArrowDown}{Enter}')
    expect(field()).toHaveValue('Samoa')
    expect(seen).toEqual([['', 'sam'], ['WS', '']])
    await userEvent.click(screen.getByRole('button', { name: 'Fiji' }))
    expect(field()).toHaveValue('Fiji')
  })

  test('goes back to what it was when its form is reset', async () => {
    renderIn('en', inForm({ defaultValue: 'NU' }))
    await userEvent.fill(field(), 'x')
    act(() => (screen.getByRole('form') as HTMLFormElement).reset())
    expect(sent()).toEqual([['country-typed', 'Niue'], ['country', 'NU']])
  })

  test('shows again what was typed before, where it was no answer', () => {
    renderIn('en', inForm({ defaultTyped: 'Atlantis', allowOther: true }))
    expect(sent()).toEqual([['country-typed', 'Atlantis'], ['country', '']])
  })

  test('gives its field what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <><Country ref={ref} className="mine" aria-describedby="more" autoComplete="country-name" required /><p id="more">More.</p></>)
    expect(ref.current).toBe(field())
    expect(field()).toHaveClass('reo-finder-input', 'mine')
    expect(field()).toHaveAttribute('autocomplete', 'country-name')
    expect(field()).toHaveAccessibleDescription('More.')
    expect(field()).toBeRequired()
  })

  test('tells the app of keys, clicks and of being left, and does nothing that the app prevents', async () => {
    const seen: string[] = []
    renderIn('en', inForm({ onKeyDown: (event) => { seen.push(event.key); if (event.key === 'ArrowDown') event.preventDefault() }, onClick: () => seen.push('click'), onBlur: () => seen.push('blur') }))
    field().focus()
    await press('{ArrowDown}')
    expect(list()).toBeNull()
    await userEvent.click(field())
    expect(list()).toBeVisible()
    await press('{Tab}')
    expect(seen).toEqual(['ArrowDown', 'click', 'Tab', 'blur'])
  })

  test('that is disabled or read only does not open, and the first is not sent', async () => {
    renderIn('en', <form aria-label="f"><Country disabled defaultValue="AU" /><Combobox label="Other" name="other" options={options} readOnly defaultValue="FJ" /></form>)
    expect(sent()).toEqual([['other-typed', 'Fiji'], ['other', 'FJ']])
    await userEvent.click(screen.getByRole('combobox', { name: 'Other' }))
    await press('{ArrowDown}')
    expect(list()).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('in two languages', () => {
  test('the field holds the leading half and says its language; the other half is below and describes it', async () => {
    renderIn('mi-en', <Country defaultValue="WS" />)
    expect(field()).toHaveValue('Hāmoa')
    expect(field()).toHaveAttribute('lang', 'mi')
    expect(field()).toHaveAccessibleDescription('Samoa')
    expect(screen.getByText('Samoa')).toHaveAttribute('lang', 'en-NZ')
    await userEvent.fill(field(), 'Samoa')
    expect(field()).not.toHaveAttribute('lang')
    expect(field()).not.toHaveAccessibleDescription()
  })

  test('a change of reading says the chosen answer anew, and keeps what was typed', async () => {
    const view = (reading: Reading) => <ReoruaProvider reading={reading}>{inForm({ defaultValue: 'WS' })}</ReoruaProvider>
    const { rerender } = render(view('en'))
    for (const [reading, text, lang] of [['mi', 'Hāmoa', 'mi'], ['en-mi', 'Samoa', 'en-NZ'], ['mi-en', 'Hāmoa', 'mi']] as const) {
      rerender(view(reading))
      expect([field().value, field().lang]).toEqual([text, lang])
      expect(sent()).toContainEqual(['country', 'WS'])
    }
    await userEvent.fill(field(), 'sāmoa')
    rerender(view('en'))
    expect(field()).toHaveValue('sāmoa')
  })

  test('a change of reading keeps the list open, the active answer and the focus, and says nothing again', async () => {
    const view = (reading: Reading) => <ReoruaProvider reading={reading}><Country /></ReoruaProvider>
    const { rerender } = render(view('en'))
    const input = field()
    await userEvent.fill(input, 'f')
    await press('{ArrowDown}')
    await expect.poll(() => screen.getByRole('status').textContent).not.toBe('')
    const opened = list()
    for (const [reading, name] of [['mi', 'Whītī'], ['mi-en', 'WhītīFiji'], ['en-mi', 'FijiWhītī'], ['en', 'Fiji']] as const) {
      rerender(view(reading))
      expect(field()).toBe(input)
      expect(input).toHaveFocus()
      expect(input).toHaveValue('f')
      expect(list()).toBe(opened)
      expect(active()?.replace(' ', '')).toBe(name)
      expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
    }
  })
})

describe('with a keyboard', () => {
  test('Down opens the list on the first answer, then leads on, and past the last one back to what was typed', async () => {
    renderIn('en', <Country />)
    field().focus()
    const met = []
    for (let count = 0; count < 6; count++) {
      await press('{ArrowDown}')
      met.push(active())
    }
    expect(met).toEqual(['Australia', 'Fiji', 'Niue An island', 'Samoa', undefined, 'Australia'])
  })

  test('Down opens the list on the chosen answer', async () => {
    renderIn('en', <Country defaultValue="FJ" />)
    field().focus()
    await press('{ArrowDown}')
    expect(active()).toBe('Fiji')
  })

  test('Up opens the list on the last answer, then leads back, and past the first one to what was typed', async () => {
    renderIn('en', <Country />)
    field().focus()
    const met = []
    for (let count = 0; count < 5; count++) {
      await press('{ArrowUp}')
      met.push(active())
    }
    expect(met).toEqual(['Samoa', 'Niue An island', 'Fiji', 'Australia', undefined])
  })

  test('Alt and Down opens the list and goes nowhere, Alt and Up closes it', async () => {
    renderIn('en', <Country />)
    field().focus()
    await press('{Alt>}{ArrowDown}{/Alt}')
    expect(found()).toHaveLength(4)
    expect(active()).toBeUndefined()
    await press('{Alt>}{ArrowUp}{/Alt}')
    expect(list()).toBeNull()
  })

  test('Page Down and Page Up go ten answers on and back', async () => {
    renderIn('en', <Country options={Array.from({ length: 25 }, (_, index) => ({ value: `${index}`, label: `Place ${index}` }))} />)
    field().focus()
    await press('{ArrowDown}{PageDown}')
    expect(active()).toBe('Place 10')
    await press('{PageDown}{PageDown}')
    expect(active()).toBe('Place 24')
    await press('{PageUp}')
    expect(active()).toBe('Place 14')
  })

  test('Enter chooses the active answer and does not send the form', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form aria-label="f" onSubmit={onSubmit}><Country /></form>)
    await userEvent.fill(field(), 'fi')
    await press('{ArrowDown}{Enter}')
    expect(sent()).toEqual([['country-typed', 'Fiji'], ['country', 'FJ']])
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test('Enter without an active answer sends the form, with the answer whose whole name was typed', async () => {
    const submitted: unknown[] = []
    renderIn('en', <form aria-label="f" onSubmit={(event) => { event.preventDefault(); submitted.push(...new FormData(event.currentTarget)) }}><Country /></form>)
    await userEvent.fill(field(), 'whiitii')
    await press('{Enter}')
    expect(submitted).toEqual([['country-typed', 'whiitii'], ['country', 'FJ']])
  })

  test('Escape closes the list and keeps what was typed; with the list closed it is left to the page', async () => {
    const heard = vi.fn()
    const hear = (event: KeyboardEvent) => heard(event.defaultPrevented)
    document.addEventListener('keydown', hear)
    renderIn('en', <Country />)
    await userEvent.fill(field(), 'fi')
    await press('{ArrowDown}{Escape}')
    expect(list()).toBeNull()
    expect(field()).toHaveValue('fi')
    expect(heard).toHaveBeenLastCalledWith(true)
    await press('{Escape}')
    expect(heard).toHaveBeenLastCalledWith(false)
    expect(field()).toHaveValue('fi')
    document.removeEventListener('keydown', hear)
  })

  test('Tab chooses the active answer and goes on; without one it only goes on', async () => {
    renderIn('en', inForm())
    field().focus()
    await press('{ArrowDown}{ArrowDown}{Tab}')
    expect(sent()).toContainEqual(['country', 'FJ'])
    expect(screen.getByRole('button', { name: 'Clear Country' })).toHaveFocus()
    await press('{Tab}')
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus()
    expect(list()).toBeNull()
  })

  test.each(['ArrowLeft', 'ArrowRight', 'Home', 'End'])('%s moves in what was typed, and no answer is active any more', async (key) => {
    renderIn('en', <Country />)
    await userEvent.fill(field(), 'f')
    await press('{ArrowDown}')
    expect(active()).toBe('Fiji')
    await press(`{${key}}`)
    expect(active()).toBeUndefined()
    expect(found()).not.toEqual([])
  })

  test('letters find, and take the place of the active answer', async () => {
    renderIn('en', <Country />)
    field().focus()
    await press('{ArrowDown}s')
    expect(found()).toEqual(['Samoa'])
    expect(active()).toBeUndefined()
  })

  test('keys of an input method are its own', async () => {
    renderIn('en', <Country />)
    await userEvent.fill(field(), 'f')
    await press('{ArrowDown}')
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    expect(found()).not.toEqual([])
  })
})

describe('among ten thousand answers', () => {
  const many: AnswerOption[] = Array.from({ length: 10_000 }, (_, index) => ({ value: `${index}`, label: { mi: `Wāhi ${index}`, en: `Place ${index}` } }))

  test('some are on the page, each says which of how many it is, and what is typed finds any', async () => {
    renderIn('en', <Country options={many} />)
    await userEvent.click(field())
    expect(found()).toHaveLength(50)
    expect(screen.getAllByRole('option')[49]).toHaveAttribute('aria-setsize', '10000')
    expect(screen.getAllByRole('option')[49]).toHaveAttribute('aria-posinset', '50')
    expect(screen.getByText('Showing 50 of 10,000 results')).toBeVisible()
    await userEvent.fill(field(), 'waahi 9876')
    expect(found()).toEqual(['Place 9876'])
  })

  test('a chosen one far down is not the place to begin', async () => {
    renderIn('en', <Country options={many} defaultValue="9000" />)
    field().focus()
    await press('{ArrowDown}')
    expect(active()).toBe('Place 0')
    expect(found()).toHaveLength(50)
  })

  test('more come for whoever gets to the end of the list, by key or by scrolling', async () => {
    renderIn('en', <Country options={many} />)
    field().focus()
    await press('{ArrowDown}{PageDown}{PageDown}{PageDown}{PageDown}')
    expect(active()).toBe('Place 40')
    await press('{PageDown}')
    expect(active()).toBe('Place 50')
    expect(found().length).toBeGreaterThan(51)
    const before = found().length
    list()!.scrollTop = list()!.scrollHeight
    await expect.poll(() => found().length).toBeGreaterThan(before)
  })
})

describe('what is said aloud', () => {
  const said = () => expect.poll(() => screen.getByRole('status').textContent)

  test.each([['en', 'fiji', 'One result'], ['en', 'zzz', 'No results'], ['en', 'w', '2 results'], ['mi', 'w', 'Ngā hua rapu: 2'], ['mi-en', 'zzz', 'Kāore i kitea he hua No results']] as const)('in %s, of %j: %s', async (reading, typed, news) => {
    renderIn(reading, <Country />)
    await userEvent.fill(field(), typed)
    await said().toBe(news)
    await press('{Escape}')
    await said().toBe('')
  })
})

describe('tested as React Aria tests its own', () => {
  const aria = new User()
  test.each(['mouse', 'keyboard', 'touch'] as const)('by %s', async (interactionType) => {
    const onChange = vi.fn()
    renderIn('en', <Country onChange={onChange} />)
    const tester = aria.createTester('ComboBox', { root: field(), interactionType })
    await tester.open()
    expect(tester.getOptions()).toHaveLength(4)
    await tester.close()
    expect(tester.getListbox()).toBeNull()
    await tester.open()
    await tester.toggleOptionSelection({ option: 'Samoa' })
    expect(onChange).toHaveBeenLastCalledWith('WS', '')
    expect(field()).toHaveValue('Samoa')
  })
})

describe('its look', () => {
  test('has no fault that axe finds while it is open, with a result and without', async () => {
    const { container } = renderIn('mi-en', <Country hint="The first one" options={[...options, { value: 'FR', label: { mi: 'Wīwī', en: 'France' }, group: { mi: 'Ūropi', en: 'Europe' } }]} />)
    await userEvent.click(field())
    await press('{ArrowDown}')
    for (const typed of ['', 'zzz']) {
      await userEvent.fill(field(), typed)
      const { violations } = await axe.run(container, { rules: { 'target-size': { enabled: true }, region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })

  test('fits a page of 320 pixels, with targets of 44', async () => {
    await page.viewport(320, 640)
    renderIn('mi-en', <Country defaultValue="WS" options={[...options, { value: 'long', label: { mi: 'Te Tāhuhu o te Mātauranga me te Whakawhanaungatanga', en: 'Ministry of Education' } }]} />)
    await userEvent.click(field())
    for (const target of [field(), screen.getByRole('button'), ...screen.getAllByRole('option')]) expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    const box = list()!.getBoundingClientRect()
    expect(box.bottom).toBeLessThanOrEqual(640)
  })

  test('marks what was typed in the names that were found, without elements', async () => {
    if (typeof Highlight !== 'function') return
    renderIn('mi', <Country />)
    await userEvent.fill(field(), 'hamo')
    const marks = () => [...(CSS.highlights.get('reo-finder-match') ?? [])].map(String)
    expect(marks()).toEqual(['Hāmo'])
    await press('{Escape}')
    expect(marks()).toEqual([])
  })
})
