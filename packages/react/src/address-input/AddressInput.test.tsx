import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { createRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FormContext } from '../internal/FormContext.js'
import { renderIn } from '../internal/testing.js'
import { AddressInput, addressOf, addressParts, type AddressInputProps, type AddressParts, type FoundAddress } from './index.js'

const legend = { mi: 'Wāhitau', en: 'Your address' }

function Home(props: Partial<AddressInputProps>) {
  return <form aria-label="f"><AddressInput legend={legend} name="home" {...props} /></form>
}

const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const shown = () => screen.getAllByRole('textbox').map(({ id }) => id.replace('home-', ''))
const sent = () => Object.fromEntries([...new FormData(screen.getByRole<HTMLFormElement>('form'))].filter(([, value]) => value !== ''))
const kind = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

const STREET = 'Street address'
const RURAL = 'Rural delivery address, with an RD number'
const BOX = 'PO Box or Private Bag'
const OVERSEAS = 'Address outside New Zealand'

/** A service of addresses that the test answers. */
function service() {
  const asked: { query: string; signal: AbortSignal; answer: (found: FoundAddress[]) => void; fail: () => void }[] = []
  const lookUp = (query: string, signal: AbortSignal) => new Promise<FoundAddress[]>((answer, reject) => asked.push({ query, signal, answer, fail: () => reject(new Error('offline')) }))
  return { asked, lookUp }
}

const FOUND: FoundAddress[] = [
  { id: '1', text: '21A Main Street, Vogeltown, Wellington 6021', parts: { kind: 'urban', line: '21A Main Street', suburb: 'Vogeltown', town: 'Wellington', postcode: '6021' } },
  { id: '2', text: '54 Maple Farm Road, RD 2, Outram 9073', parts: { line: '54 Maple Farm Road', rd: 'RD 2', town: 'Outram', postcode: '9073' } },
]

const find = () => part('Find an address')
const search = () => screen.getByRole('button', { name: 'Search' })
const news = () => screen.getByRole('status').textContent
const choices = () => screen.queryAllByRole('listitem').map((item) => within(item).getByRole('button').textContent)

afterEach(cleanup)

describe('an address input', () => {
  test('asks first which kind of address it is, and then for the parts of that kind', async () => {
    renderIn('en', <Home />)
    expect(screen.getByRole('group', { name: 'Your address' })).toBeVisible()
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual(['urban', 'rural', 'box'])
    expect(screen.queryAllByRole('textbox')).toEqual([])
    await userEvent.click(kind(STREET))
    expect(shown()).toEqual(['building', 'line', 'suburb', 'town', 'postcode'])
    await userEvent.click(kind(RURAL))
    expect(shown()).toEqual(['line', 'rd', 'town', 'postcode'])
    await userEvent.click(kind(BOX))
    expect(shown()).toEqual(['box', 'lobby', 'town', 'postcode'])
  })

  test('asks for no kind where there is one alone, and says it all the same', () => {
    renderIn('en', <Home kinds={['rural']} />)
    expect(screen.queryByRole('radio')).toBeNull()
    expect(shown()).toEqual(['line', 'rd', 'town', 'postcode'])
    expect(sent()).toEqual({ 'home-kind': 'rural' })
  })

  test('takes an address anywhere else in lines of its own', () => {
    renderIn('en', <Home kinds={['urban', 'overseas']} defaultValue={{ kind: 'overseas', lines: '1 Rue Ōtautahi\nParis', country: 'France' }} />)
    expect(kind(OVERSEAS)).toBeChecked()
    expect(shown()).toEqual(['lines', 'country'])
    expect(part('Address')).toHaveValue('1 Rue Ōtautahi\nParis')
  })

  test.each([
    ['mi', 'Wāhitau', 'Tāone', 'Tau RD'],
    ['en', 'Your address', 'Town or city', 'RD number'],
    ['mi-en', 'Wāhitau Your address', 'Tāone Town or city', 'Tau RD RD number'],
  ] as const)('speaks the reading %s', (reading, question, town, rd) => {
    renderIn(reading, <Home kinds={['rural']} />)
    expect(screen.getByRole('group', { name: question })).toBeVisible()
    expect(part(town)).toBeVisible()
    expect(part(rd)).toBeVisible()
  })

  test('marks what is English alone as English', () => {
    renderIn('mi', <Home kinds={['rural']} />)
    expect(screen.getByText('Postcode')).toHaveAttribute('lang', 'en-NZ')
  })

  test('says which parts may be left out', () => {
    renderIn('en', <Home kinds={['urban']} />)
    for (const name of ['Building, flat or floor (optional)', 'Street number and street', 'Suburb (optional)', 'Town or city', 'Postcode']) expect(part(name)).toBeVisible()
  })

  test('sends each part as it was typed, by its own name', async () => {
    renderIn('en', <Home defaultValue={{ kind: 'urban' }} />)
    await userEvent.fill(part('Street number and street'), ' 21A  Te Ao Ma\u0304rama ')
    await userEvent.fill(part('Town or city'), 'Ōtāhuhu')
    await userEvent.fill(part('Postcode'), '0630')
    expect(sent()).toEqual({ 'home-kind': 'urban', 'home-line': ' 21A  Te Ao Ma\u0304rama ', 'home-town': 'Ōtāhuhu', 'home-postcode': '0630' })
  })

  test('keeps what was typed for another kind, which the address then leaves out', async () => {
    renderIn('en', <Home defaultValue={{ kind: 'urban' }} />)
    await userEvent.fill(part('Suburb (optional)'), 'Vogeltown')
    await userEvent.click(kind(BOX))
    await userEvent.fill(part('PO Box or Private Bag number'), 'PO Box 1')
    const parts = addressParts('home', new FormData(screen.getByRole<HTMLFormElement>('form')))
    expect(parts).toEqual({ kind: 'box', suburb: 'Vogeltown', box: 'PO Box 1' })
    expect(addressOf(parts)).toEqual({ box: 'PO Box 1' })
    await userEvent.click(kind(STREET))
    expect(part('Suburb (optional)')).toHaveValue('Vogeltown')
  })

  test('offers what browsers know of the person, or of nobody', () => {
    const tokens = () => screen.getAllByRole('textbox').map((input) => input.getAttribute('autocomplete'))
    const { rerender } = renderIn('en', <Home kinds={['urban']} />)
    expect(tokens()).toEqual(['address-line2', 'address-line1', 'address-level3', 'address-level2', 'postal-code'])
    rerender(<ReoruaProvider reading="en"><Home kinds={['urban']} autoComplete="billing" /></ReoruaProvider>)
    expect(tokens()[1]).toBe('billing address-line1')
    rerender(<ReoruaProvider reading="en"><Home kinds={['urban']} autoComplete="off" /></ReoruaProvider>)
    expect(new Set(tokens())).toEqual(new Set(['off']))
  })

  test('says what is wrong with each part, by its own errors or by those of the form around', () => {
    const form = { errors: { 'home-town': { en: 'Enter a town or city' }, 'home-kind': { en: 'Choose the kind' } }, labels: new Map() }
    renderIn('en', <FormContext value={form}><Home defaultValue={{ kind: 'box' }} errors={{ box: { en: 'Enter a box' } }} /></FormContext>)
    expect(part('PO Box or Private Bag number')).toHaveAccessibleDescription('Error: Enter a box')
    expect(part('Town or city')).toHaveAccessibleDescription('Error: Enter a town or city')
    expect(part('Postcode')).not.toBeInvalid()
    expect(screen.getByRole('group', { name: 'What kind of address is it?' })).toHaveAccessibleDescription('Error: Choose the kind')
  })

  test('says what is wrong with the whole of it, and what helps', () => {
    renderIn('en', <Home kinds={['urban']} error={{ en: 'Enter your address' }} hint={{ en: 'Where you live' }} hints={{ postcode: { en: 'Four digits' } }} />)
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Where you live Error: Enter your address')
    expect(part('Postcode')).toHaveAccessibleDescription('Four digits')
  })

  test('lets the app keep what is typed', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState<AddressParts>({ kind: 'urban', town: 'Taupō' })
      return <Home value={value} onChange={({ target }) => setValue({ ...value, [target.name.replace('home-', '')]: target.value })} />
    }
    renderIn('en', <Kept />)
    await userEvent.fill(part('Street number and street'), '1 Main Street')
    await userEvent.click(kind(RURAL))
    await userEvent.fill(part('RD number'), '2')
    expect(sent()).toEqual({ 'home-kind': 'rural', 'home-line': '1 Main Street', 'home-rd': '2', 'home-town': 'Taupō' })
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('has every part, and shows those of the chosen kind, before any script', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    const styled = renderIn('en', <Home lookUp={() => Promise.resolve([])} />)
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><Home /></ReoruaProvider>)
    // The styles of the page are there; the scripts are not.
    const before = within(place)
    expect(before.queryAllByRole('textbox')).toEqual([])
    place.querySelector<HTMLInputElement>('[value="rural"]')!.checked = true
    expect(before.getAllByRole('textbox').map(({ id }) => id)).toEqual(['home-line', 'home-rd', 'home-town', 'home-postcode'])
    expect([...place.querySelectorAll('input:not([type="radio"])')].map((input) => (input as HTMLInputElement).name)).toEqual(['building', 'line', 'suburb', 'rd', 'box', 'lobby', 'town', 'postcode'].map((name) => `home-${name}`))
    place.remove()
    styled.unmount()
  })

  test('gives its fieldset what the app gives it, and its parts its id in place of the name', () => {
    const ref = createRef<HTMLFieldSetElement>()
    renderIn('en', <Home ref={ref} id="first" className="mine" kinds={['box']} disabled />)
    expect(ref.current).toBe(screen.getByRole('group'))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    expect(part('Postcode').id).toBe('first-postcode')
    expect(part('Postcode').name).toBe('home-postcode')
    expect(part('Postcode')).toBeDisabled()
  })

  test('keeps kind, texts and focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Home /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.click(kind(RURAL))
    await userEvent.fill(part('RD number'), 'R.D. 1')
    const before = screen.getAllByRole('textbox')
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getAllByRole('textbox')).toEqual(before)
    expect(part('RD number Tau RD')).toHaveFocus()
    expect(sent()).toEqual({ 'home-kind': 'rural', 'home-rd': 'R.D. 1' })
  })
})

describe('finding an address', () => {
  test('searches, tells how many there are, and fills in the one that is chosen', async () => {
    const { lookUp, asked } = service()
    renderIn('en', <Home lookUp={lookUp} />)
    await userEvent.fill(find(), ' main ')
    await userEvent.click(search())
    expect(asked[0]!.query).toBe('main')
    expect(news()).toBe('Searching')
    await act(async () => asked[0]!.answer(FOUND))
    expect(news()).toBe('2 addresses found')
    expect(choices()).toEqual(FOUND.map(({ text }) => text))
    await userEvent.click(screen.getByRole('button', { name: FOUND[0]!.text }))
    expect(sent()).toEqual({ 'home-kind': 'urban', 'home-line': '21A Main Street', 'home-suburb': 'Vogeltown', 'home-town': 'Wellington', 'home-postcode': '6021' })
    expect(part('Street number and street')).toHaveFocus()
    expect(news()).toBe('The address is filled in: 21A Main Street, Vogeltown, Wellington 6021')
    expect(choices()).toEqual([])
    await userEvent.fill(part('Street number and street'), '21B Main Street')
    expect(sent()['home-line']).toBe('21B Main Street')
  })

  test('finds out the kind by the parts, and leaves nothing of another address', async () => {
    renderIn('en', <Home lookUp={() => Promise.resolve(FOUND)} defaultValue={{ kind: 'rural', line: '1 Old Road', rd: '9', town: 'Gore' }} />)
    await userEvent.fill(find(), 'x')
    await userEvent.click(search())
    await userEvent.click(await screen.findByRole('button', { name: FOUND[1]!.text }))
    expect(kind(RURAL)).toBeChecked()
    expect(sent()).toEqual({ 'home-kind': 'rural', 'home-line': '54 Maple Farm Road', 'home-rd': 'RD 2', 'home-town': 'Outram', 'home-postcode': '9073' })
  })

  test('asks for the parts of the chosen one where they are not known yet', async () => {
    const resolve = vi.fn((_id: string) => Promise.resolve(FOUND[0]!.parts!))
    renderIn('en', <Home kinds={['urban']} lookUp={() => Promise.resolve([{ id: 'a', text: '21A Main Street' }])} resolve={resolve} />)
    await userEvent.fill(find(), '21')
    await userEvent.click(search())
    await userEvent.click(await screen.findByRole('button', { name: '21A Main Street' }))
    await vi.waitFor(() => expect(part('Suburb (optional)')).toHaveValue('Vogeltown'))
    expect(resolve.mock.calls[0]![0]).toBe('a')
  })

  test('tells an app that keeps the values of what it fills in', async () => {
    const heard: Record<string, string> = {}
    function Kept() {
      const [value, setValue] = useState<AddressParts>({})
      return <Home lookUp={() => Promise.resolve(FOUND)} value={value} onChange={({ target }) => {
        heard[target.name] = target.value
        setValue((before) => ({ ...before, [target.name.replace('home-', '')]: target.value }))
      }} />
    }
    renderIn('en', <Kept />)
    await userEvent.fill(find(), 'x')
    await userEvent.click(search())
    await userEvent.click(await screen.findByRole('button', { name: FOUND[0]!.text }))
    expect(sent()).toEqual({ 'home-kind': 'urban', 'home-line': '21A Main Street', 'home-suburb': 'Vogeltown', 'home-town': 'Wellington', 'home-postcode': '6021' })
    expect(heard['home-line']).toBe('21A Main Street')
    expect(part('Street number and street')).toHaveFocus()
  })

  test('says when nothing is found, when it fails, and when nothing was asked; the parts are there all the while', async () => {
    const { lookUp, asked } = service()
    renderIn('en', <Home kinds={['urban']} lookUp={lookUp} />)
    await userEvent.click(search())
    expect(news()).toBe('Enter the beginning of the address')
    expect(asked).toEqual([])
    await userEvent.fill(find(), 'zz')
    await userEvent.click(search())
    await act(async () => asked[0]!.answer([]))
    expect(news()).toBe('No addresses found. Enter the address below')
    await userEvent.click(search())
    await act(async () => asked[1]!.fail())
    expect(news()).toBe('The search did not work. Try again, or enter the address below')
    expect(find()).toHaveValue('zz')
    expect(part('Street number and street')).toBeVisible()
  })

  test('shows no answer to a question that another one has followed', async () => {
    const { lookUp, asked } = service()
    renderIn('en', <Home lookUp={lookUp} />)
    await userEvent.fill(find(), 'a')
    await userEvent.click(search())
    await userEvent.click(search())
    expect(asked[0]!.signal.aborted).toBe(true)
    await act(async () => asked[1]!.answer([FOUND[1]!]))
    await act(async () => asked[0]!.answer([FOUND[0]!]))
    expect(news()).toBe('One address found')
    expect(choices()).toEqual([FOUND[1]!.text])
  })

  test('sends nothing of its own', async () => {
    renderIn('en', <Home lookUp={() => Promise.resolve(FOUND)} />)
    await userEvent.fill(find(), 'main')
    expect(sent()).toEqual({})
  })

  test('keeps what was found when the reading changes, and does not tell it again', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Home lookUp={() => Promise.resolve(FOUND)} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(find(), 'main')
    await userEvent.click(search())
    const choice = await screen.findByRole('button', { name: FOUND[1]!.text })
    choice.focus()
    rerender(page('mi'))
    expect(choice).toHaveFocus()
    expect(news()).toBe('Ngā wāhitau kua kitea: 2')
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
    expect(part('Rapu wāhitau')).toHaveValue('main')
  })
})

describe('with a keyboard', () => {
  test('Tab leads to the search, its results, the kind and then the parts', async () => {
    renderIn('en', <Home lookUp={() => Promise.resolve(FOUND)} defaultValue={{ kind: 'box' }} />)
    await userEvent.fill(find(), 'x')
    await userEvent.click(search())
    await screen.findByRole('button', { name: FOUND[0]!.text })
    find().focus()
    for (const stop of [search(), screen.getByRole('button', { name: FOUND[0]!.text }), screen.getByRole('button', { name: FOUND[1]!.text }), kind(BOX), part('PO Box or Private Bag number')]) {
      await userEvent.tab()
      expect(stop).toHaveFocus()
    }
  })

  test('Enter in the search searches, and does not send the form', async () => {
    const { lookUp, asked } = service()
    const submitted = vi.fn()
    renderIn('en', <div onSubmit={submitted}><Home lookUp={lookUp} /></div>)
    await userEvent.fill(find(), 'main')
    find().focus()
    await userEvent.keyboard('{Enter}')
    expect(asked.map(({ query }) => query)).toEqual(['main'])
    expect(submitted).not.toHaveBeenCalled()
    expect(find()).toHaveFocus()
  })

  test.each(['{Enter}', ' '])('%j on a result fills the address in, and the focus goes to its first part', async (key) => {
    renderIn('en', <Home lookUp={() => Promise.resolve(FOUND)} />)
    await userEvent.fill(find(), 'x')
    await userEvent.click(search())
    ;(await screen.findByRole('button', { name: FOUND[0]!.text })).focus()
    await userEvent.keyboard(key)
    expect(part('Street number and street')).toHaveValue('21A Main Street')
    expect(part('Street number and street')).toHaveFocus()
  })

  test('arrow keys change the kind, and with it the parts', async () => {
    renderIn('en', <Home defaultValue={{ kind: 'urban' }} />)
    kind(STREET).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(kind(RURAL)).toBeChecked()
    expect(shown()).toEqual(['line', 'rd', 'town', 'postcode'])
  })

  test('Enter in a part sends the form', async () => {
    const submitted = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={submitted}><AddressInput legend={legend} name="home" kinds={['box']} /><button type="submit">0</button></form>)
    part('Postcode').focus()
    await userEvent.keyboard('{Enter}')
    expect(submitted).toHaveBeenCalledTimes(1)
  })
})
