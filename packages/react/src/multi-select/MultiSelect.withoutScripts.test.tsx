import { ReoruaProvider } from '@reorua/i18n'
import { act, screen, within } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { matchOptions, MultiSelect, type AnswerOption } from './index.js'

const options: AnswerOption[] = [
  { value: 'AU', label: { mi: 'Ahitereiria', en: 'Australia' } },
  { value: 'FJ', label: { mi: 'Whītī', en: 'Fiji' } },
  { value: 'WS', label: { mi: 'Hāmoa', en: 'Samoa' }, hint: { mi: 'He motu', en: 'Islands' } },
]
const many: AnswerOption[] = [...options, ...Array.from({ length: 100 }, (_, index) => ({ value: `${index}`, label: `Place ${index}` }))]
const content = (props: object = {}): ReactNode => (
  <StrictMode>
    <ReoruaProvider reading="en">
      <form aria-label="f">
        <MultiSelect label={{ mi: 'Ngā whenua', en: 'Countries' }} name="countries" options={options} error="Choose" {...props} />
      </form>
    </ReoruaProvider>
  </StrictMode>
)

let root: Root | undefined
let place: HTMLElement
function served(props?: object) {
  place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(content(props))
  return within(place)
}
async function takeOver(props?: object) {
  await act(async () => void (root = hydrateRoot(place, content(props))))
}
const sent = () => [...new FormData(place.querySelector('form')!)].map(([name, value]) => `${name}=${value as string}`)

afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  place.remove()
})

describe('without scripts', () => {
  test('a short list has a box for each answer, which send their values', async () => {
    const page = served({ defaultValue: ['WS'] })
    const group = page.getByRole('group', { name: 'Countries' })
    expect(group).toHaveAccessibleDescription('Error: Choose')
    expect(group.id).toBe('countries')
    await userEvent.click(page.getByRole('checkbox', { name: 'Fiji' }))
    expect(page.getByRole('checkbox', { name: 'Samoa' })).toHaveAccessibleDescription('Islands')
    expect(sent()).toEqual(['countries=FJ', 'countries=WS'])
  })

  test.each([['a long list', { options: many }], ['a list that is elsewhere', { load: () => Promise.resolve([]) }], ['a list to which others may be added', { allowOther: true, defaultOthers: ['Mu'] }]])('%s is a field of lines, which a server reads', (_, props) => {
    const page = served({ ...props, defaultValue: ['WS', 'FJ'] })
    const lines = page.getByRole<HTMLTextAreaElement>('textbox', { name: 'Countries' })
    expect(lines).toHaveAccessibleDescription('Error: Choose Write each answer on a new line')
    const [[name, typed]] = [...new FormData(place.querySelector('form')!)] as [[string, string]]
    expect(name).toBe('countries-typed')
    expect(matchOptions(options, typed)).toEqual({ values: ['WS', 'FJ'], others: 'defaultOthers' in props ? ['Mu'] : [] })
  })
})

describe('when scripts come', () => {
  test('what was chosen in the meantime stays chosen, the focus stays, and nothing is wrong with the HTML', async () => {
    const errors = vi.spyOn(console, 'error')
    const onChange = vi.fn()
    const page = served({ onChange, defaultValue: ['WS'] })
    await userEvent.click(page.getByRole('checkbox', { name: 'Fiji' }))
    await takeOver({ onChange, defaultValue: ['WS'] })
    expect(screen.getByRole('combobox', { name: 'Countries' })).toHaveFocus()
    expect(sent()).toEqual(['countries-typed=', 'countries=FJ', 'countries=WS'])
    expect(onChange.mock.calls).toEqual([[['FJ', 'WS'], []]])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('names that were typed become answers, and whatever is none stays as it was typed', async () => {
    const page = served({ options: many })
    await userEvent.fill(page.getByRole('textbox'), 'hamoa\nAtlantis\nPlace 7\nMū ')
    await takeOver({ options: many })
    expect(sent()).toEqual(['countries-typed=Atlantis, Mū ', 'countries=WS', 'countries=7'])
  })

  test('names that were typed become answers of the person’s own where they may', async () => {
    const page = served({ allowOther: true })
    await userEvent.fill(page.getByRole('textbox'), 'Atlantis\nfiji')
    await takeOver({ allowOther: true })
    expect(sent()).toEqual(['countries-typed=', 'countries=FJ', 'countries-typed=Atlantis'])
  })

  test('answers from the server stay, and nobody is told of them as news', async () => {
    for (const props of [{ defaultValue: ['WS', 'AU'] }, { defaultValue: ['WS'], defaultOthers: ['Mu'], allowOther: true }]) {
      const onChange = vi.fn()
      served({ ...props, onChange })
      await takeOver({ ...props, onChange })
      expect(sent().filter((one) => one.startsWith('countries='))).toHaveLength(props.defaultValue.length)
      expect(onChange).not.toHaveBeenCalled()
      act(() => root?.unmount())
      place.remove()
    }
  })
})

test('a server reads several fields, lines of any system, and each answer once', () => {
  expect(matchOptions(options, ['samoa\r\nHAAMOA', '', ' Mu', 'Mu', ' Mu'])).toEqual({ values: ['WS'], others: [' Mu', 'Mu'] })
  expect(matchOptions(options, '')).toEqual({ values: [], others: [] })
})
