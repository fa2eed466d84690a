import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { act, screen, within } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Combobox, matchOption, type AnswerOption } from './index.js'

const options: AnswerOption[] = [
  { value: 'AU', label: { mi: 'Ahitereiria', en: 'Australia' } },
  { value: 'FR', label: { mi: 'Wīwī', en: 'France' }, group: { mi: 'Ūropi', en: 'Europe' } },
  { value: 'WS', label: { mi: 'Hāmoa', en: 'Samoa' }, otherNames: ['Western Samoa'] },
]
const many: AnswerOption[] = [...options, ...Array.from({ length: 400 }, (_, index) => ({ value: `${index}`, label: `Place ${index}` }))]
const content = (props: object = {}, reading: Reading = 'mi-en'): ReactNode => (
  <StrictMode>
    <ReoruaProvider reading={reading}>
      <form aria-label="f">
        <Combobox label={{ mi: 'Whenua', en: 'Country' }} name="country" options={options} error="Choose" {...props} />
      </form>
    </ReoruaProvider>
  </StrictMode>
)

let root: Root | undefined
let place: HTMLElement
function served(props?: object, reading?: Reading) {
  place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(content(props, reading))
  return within(place)
}
async function takeOver(props?: object, reading?: Reading) {
  await act(async () => void (root = hydrateRoot(place, content(props, reading))))
}
const sent = () => [...new FormData(place.querySelector('form')!)]

afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  place.remove()
})

describe('without scripts', () => {
  test('a short list is the browser’s own, which sends the value', async () => {
    const page = served({ defaultValue: 'WS' })
    const select = page.getByRole<HTMLSelectElement>('combobox', { name: 'Whenua Country' })
    expect(select.localName).toBe('select')
    expect(select.id).toBe('country')
    expect(select).toBeInvalid()
    expect([...select.options].map(({ text, lang }) => [text, lang])).toEqual([['Kōwhiri / Choose', 'mi'], ['Ahitereiria / Australia', 'mi'], ['Hāmoa / Samoa', 'mi'], ['Wīwī / France', 'mi']])
    expect(page.getByRole('group')).toHaveAttribute('label', 'Ūropi / Europe')
    expect(sent()).toEqual([['country', 'WS']])
  })

  test.each([['a long list', { options: many }], ['a list that is elsewhere', { load: () => Promise.resolve([]) }], ['a list to which others may be added', { allowOther: true }]])('%s is a field, whose text a server reads', (_, props) => {
    const page = served({ ...props, defaultValue: 'WS' })
    const input = page.getByRole<HTMLInputElement>('textbox', { name: 'Whenua Country' })
    expect(input.id).toBe('country')
    expect(input).not.toHaveAttribute('role')
    expect(sent()).toEqual([['country-typed', 'Hāmoa']])
    expect(matchOption(options, input.value)?.value).toBe('WS')
  })
})

describe('when scripts come', () => {
  test('what was chosen in the meantime stays chosen, and nothing is wrong with the HTML', async () => {
    const errors = vi.spyOn(console, 'error')
    const onChange = vi.fn()
    const page = served({ onChange })
    await userEvent.selectOptions(page.getByRole('combobox'), 'WS')
    page.getByRole('combobox').focus()
    await takeOver({ onChange })
    const input = screen.getByRole<HTMLInputElement>('combobox')
    expect(input.localName).toBe('input')
    expect(input).toHaveFocus()
    expect(sent()).toEqual([['country-typed', 'Hāmoa'], ['country', 'WS']])
    expect(onChange.mock.calls).toEqual([['WS', '']])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('what was typed in the meantime stays, with the caret where it was', async () => {
    const page = served({ options: many })
    await userEvent.fill(page.getByRole('textbox'), 'samoa')
    page.getByRole<HTMLInputElement>('textbox').setSelectionRange(2, 2)
    await takeOver({ options: many })
    const input = screen.getByRole<HTMLInputElement>('combobox')
    expect(input).toHaveValue('samoa')
    expect(input).toHaveFocus()
    expect(input.selectionStart).toBe(2)
    await userEvent.tab()
    expect(sent()).toEqual([['country-typed', 'samoa'], ['country', 'WS']])
  })

  test('an answer from the server stays, and nobody is told of it as news', async () => {
    const onChange = vi.fn()
    served({ defaultValue: 'AU', onChange })
    await takeOver({ defaultValue: 'AU', onChange })
    expect(sent()).toEqual([['country-typed', 'Ahitereiria'], ['country', 'AU']])
    expect(onChange).not.toHaveBeenCalled()
  })
})

describe('a server reads what was typed', () => {
  test.each([
    ['Samoa', 'WS'], ['hamoa', 'WS'], ['Haamoa', 'WS'], ['  hāmoa ', 'WS'], ['HA\u0304MOA', 'WS'], ['western samoa', 'WS'],
    ['Sam', undefined], ['', undefined], [' ', undefined], ['-', undefined], [null, undefined], [undefined, undefined], ['Hāmoa / Samoa', undefined],
  ])('%j is %j', (typed, value) => {
    expect(matchOption(options, typed)?.value).toBe(value)
  })

  test('one spelling from another, where both are answers; nothing where nobody can tell', () => {
    const alike: AnswerOption[] = [{ value: 'cake', label: { mi: 'keke' } }, { value: 'armpit', label: { mi: 'kēkē' } }]
    expect(['keke', 'Kēkē', 'keekee'].map((typed) => matchOption(alike, typed)?.value)).toEqual(['cake', 'armpit', undefined])
    expect(matchOption([{ value: 'a', label: 'Ross' }, { value: 'b', label: 'Ross' }], 'ross')).toBeUndefined()
  })

  test('with an app’s own texts, where labels are messages that these have', () => {
    const messages: AnswerOption[] = [{ value: 'WS', label: { ns: 'places', key: 'samoa' } }]
    expect(matchOption(messages, 'hamoa', { resources: { mi: { places: { samoa: 'Hāmoa' } }, en: { places: { samoa: 'Samoa' } } } })?.value).toBe('WS')
  })
})
