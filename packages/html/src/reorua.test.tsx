import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { Checkbox, Checkboxes } from '@reorua/react/checkboxes'
import { DateInput } from '@reorua/react/date-input'
import { ErrorSummary, type FieldError } from '@reorua/react/error-summary'
import { NameInput } from '@reorua/react/name-input'
import { NotificationBanner } from '@reorua/react/notification-banner'
import { PasswordInput } from '@reorua/react/password-input'
import { Radio, Radios } from '@reorua/react/radios'
import { Table, TableBody, TableCell, TableRow } from '@reorua/react/table'
import { Tabs, type TabItem } from '@reorua/react/tabs'
import { TextInput } from '@reorua/react/text-input'
import { render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { init } from './reorua.js'

const inReading = (reading: Reading, content: ReactNode) => <ReoruaProvider reading={reading}>{content}</ReoruaProvider>

/** What a server sends, styled, in a place of its own. */
function served(content: ReactNode, reading: Reading = 'en'): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'))
  place.className = 'served'
  // The styles come with the rendering by React, which is taken away again.
  render(inReading(reading, content)).unmount()
  place.innerHTML = renderToStaticMarkup(inReading(reading, content))
  return place
}

/** The same after the script has been there. */
function enhanced(content: ReactNode, reading: Reading = 'en'): HTMLElement {
  const place = served(content, reading)
  init(place)
  return place
}

const clearAddress = () => history.replaceState(null, '', location.pathname + location.search)

beforeEach(() => page.viewport(1280, 720))
afterEach(() => {
  document.querySelectorAll('.served').forEach((place) => place.remove())
  clearAddress()
})

const items: TabItem[] = [
  { id: 'passport', label: { mi: 'Uruwhenua', en: 'Passport' }, content: { mi: 'Tāurua te tau', en: 'Enter the number' } },
  { id: 'licence', label: { mi: 'Raihana taraiwa', en: 'Driver licence' }, content: <p lang="en-NZ">The licence <input aria-label="n" /> <b id="deep">below</b></p> },
  { id: 'pūkete', label: 'Account', content: 'Nothing more' },
]

describe('tabs', () => {
  const chosen = () => screen.getAllByRole('tab').filter((tab) => tab.getAttribute('aria-selected') === 'true').map((tab) => tab.textContent)

  /** Elements and attributes, whatever React calls its ids. */
  const structure = (root: Element) => [...root.querySelectorAll('*')].map((element) => [element.localName, ...[...element.attributes].map(({ name, value }) => `${name}=${value.replaceAll(/_r_\w+_/gi, '_')}`).sort()].join(' '))

  test.each<[string, string]>([['', ''], ['licence', ''], ['', '#deep'], ['licence', '#pūkete'], ['licence', '#nowhere']])('become what React makes of them (open at first: “%s”, address: “%s”)', (defaultOpen, hash) => {
    if (hash) history.replaceState(null, '', hash)
    const tabs = <Tabs items={items} defaultOpen={defaultOpen || undefined} />
    const place = enhanced(tabs, 'mi-en')
    const made = structure(place)
    place.remove()
    const { container } = render(inReading('mi-en', tabs))
    expect(made).toEqual(structure(container))
    expect(made.join()).toContain('aria-selected=true')
  })

  test('open with a click, one at a time, and are kept in the address', async () => {
    enhanced(<Tabs items={items} />)
    await userEvent.click(screen.getByRole('tab', { name: 'Driver licence' }))
    expect(chosen()).toEqual(['Driver licence'])
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Driver licence')
    expect(screen.getByText('below')).toBeVisible()
    expect(screen.getByText('Enter the number')).not.toBeVisible()
    expect(location.hash).toBe('#licence')
  })

  test('are one stop for Tab; arrows, Home and End open the next, the first and the last', async () => {
    enhanced(<Tabs items={items} />)
    await userEvent.tab()
    for (const [key, name] of [['ArrowRight', 'Driver licence'], ['ArrowRight', 'Account'], ['ArrowRight', 'Passport'], ['ArrowLeft', 'Account'], ['Home', 'Passport'], ['End', 'Account'], ['ArrowDown', 'Account']]) {
      await userEvent.keyboard(`{${key}}`)
      expect(chosen()).toEqual([name])
      expect(screen.getByRole('tab', { name })).toHaveFocus()
    }
    await userEvent.tab()
    expect(screen.getByRole('tabpanel')).toHaveFocus()
  })

  test('leave a click that asks for another window to the browser', () => {
    enhanced(<Tabs items={items} />)
    let left: boolean | undefined
    const watch = (event: Event) => {
      left = !event.defaultPrevented
      event.preventDefault()
    }
    addEventListener('click', watch)
    screen.getByRole('tab', { name: 'Driver licence' }).dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }))
    removeEventListener('click', watch)
    expect(left).toBe(true)
    expect(chosen()).toEqual(['Passport'])
  })

  test('open when a link on the page leads into them, and go to the tab', async () => {
    enhanced(<><a href="#pūkete" lang="en-NZ">To the account</a><a href="#deep" lang="en-NZ">Deep</a><Tabs items={items} /></>)
    await userEvent.click(screen.getByRole('link', { name: 'To the account' }))
    await waitFor(() => expect(chosen()).toEqual(['Account']))
    expect(screen.getByRole('tab', { name: 'Account' })).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: 'Deep' }))
    await waitFor(() => expect(chosen()).toEqual(['Driver licence']))
  })

  test('open when searching the page finds something inside', async () => {
    const place = enhanced(<Tabs items={items} />)
    const hidden = place.querySelector('#pūkete')!
    expect(hidden.getAttribute('hidden')).toBe('until-found')
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }))
    expect(chosen()).toEqual(['Account'])
  })

  test('stay as they are where a part has no link', () => {
    const place = served(<Tabs items={items} />)
    place.querySelector('a')!.href = '#nowhere'
    const before = place.innerHTML
    init(place)
    expect(place.innerHTML).toBe(before)
  })

  test('are links to all parts before the script has come', () => {
    served(<Tabs items={items} />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#passport', '#licence', '#pūkete'])
    expect(screen.queryByRole('tab')).toBeNull()
  })
})

describe('an error summary', () => {
  const form = (errors: FieldError[], autoFocus = false) => (
    <>
      <ErrorSummary errors={errors} autoFocus={autoFocus} />
      <TextInput label="Town" id="town" name="address.town" />
      <DateInput legend="Date of birth" name="birth" error="Enter the year" invalid={['year']} />
      <Radios legend="Contact" name="contact" error="Choose one">
        <Radio value="email" disabled>Email</Radio>
        <Radio value="phone">Phone</Radio>
      </Radios>
      <details>
        <summary>More</summary>
        <TextInput label="Hidden" name="hidden" />
      </details>
    </>
  )

  test.each([
    ['a field, by its name', 'address.town', 'textbox', 'Town'],
    ['the part of a group that is wrong', 'birth', 'textbox', 'Year'],
    ['the first answer that can be chosen', 'contact', 'radio', 'Phone'],
    ['a field in a part that is closed', 'hidden', 'textbox', 'Hidden'],
  ])('leads into %s', async (_, field, role, name) => {
    enhanced(form([{ field, error: 'This one' }]))
    await userEvent.click(screen.getByRole('link', { name: 'This one' }))
    expect(screen.getByRole(role, { name })).toHaveFocus()
    expect(screen.getByRole(role, { name })).toBeVisible()
    expect(location.hash).toBe('')
  })

  test('leaves a field that is not there to the browser', async () => {
    enhanced(form([{ field: 'nowhere', error: 'This one' }]))
    await userEvent.click(screen.getByRole('link', { name: 'This one' }))
    expect(location.hash).toBe('#nowhere')
  })

  test('takes the focus when it has come into a page, if it should', () => {
    const [asks, waits] = [true, false].map((autoFocus) => served(form([{ error: 'This one' }], autoFocus)).querySelector<HTMLElement>('.reo-error-summary')!)
    asks!.blur()
    init(waits!)
    expect(waits).not.toHaveFocus()
    init(asks!)
    expect(asks).toHaveFocus()
  })
})

describe('a table', () => {
  const table = (
    <Table caption="Fees">
      <TableBody>
        <TableRow><TableCell>unpronounceable</TableCell><TableCell>unpronounceable</TableCell><TableCell>unpronounceable</TableCell></TableRow>
      </TableBody>
    </Table>
  )

  test('is a stop and a landmark where it scrolls, and neither where it fits', async () => {
    const place = served(table)
    expect(screen.getByRole('region', { name: 'Table: Fees' })).toBeVisible()
    init(place)
    expect(screen.queryByRole('region')).toBeNull()
    expect(place.querySelector('[tabindex]')).toBeNull()
    place.style.inlineSize = '10rem'
    await waitFor(() => expect(screen.getByRole('region', { name: 'Table: Fees' })).toHaveAttribute('tabindex', '0'))
    place.style.inlineSize = ''
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })
})

describe('a notification banner', () => {
  test('of success takes the focus, once; another one waits to be found', () => {
    const place = enhanced(<><NotificationBanner variant="success">Saved</NotificationBanner><NotificationBanner>News</NotificationBanner><button type="button" lang="en-NZ">After</button></>)
    expect(screen.getByRole('alert')).toHaveFocus()
    screen.getByRole('button').focus()
    init(place)
    init()
    expect(screen.getByRole('button')).toHaveFocus()
  })
})

test('being asked twice does nothing twice', async () => {
  const place = enhanced(<Tabs items={items} />)
  init(place)
  init(place.querySelector('.reo-tabs')!)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Driver licence' })).toHaveAttribute('aria-selected', 'true')
})

describe('checkboxes', () => {
  const boxes = (
    <Checkboxes legend="Details" name="details" defaultValue={['name']}>
      <Checkbox value="name" conditional={<TextInput name="new-name" label="New name" />}>Name</Checkbox>
      <Checkbox value="address">Address</Checkbox>
      <Checkbox value="none" exclusive>None</Checkbox>
    </Checkboxes>
  )
  const chosen = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map(({ value }) => value)

  test('take back what does not go with “none of these”, and it with the others', async () => {
    enhanced(boxes)
    await userEvent.click(screen.getByText('None'))
    expect(chosen()).toEqual(['none'])
    await userEvent.click(screen.getByText('Address'))
    expect(chosen()).toEqual(['address'])
  })

  test('say whether what belongs to them is shown, which it is before the script as well', async () => {
    const place = served(boxes)
    const name = screen.getByRole('checkbox', { name: 'Name' })
    expect(name).not.toHaveAttribute('aria-expanded')
    expect(screen.getByRole('textbox', { name: 'New name' })).toBeVisible()
    await userEvent.click(name)
    expect(screen.queryByRole('textbox')).toBeNull()
    init(place)
    expect(name).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(name)
    expect(name).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('a password input', () => {
  const field = () => document.querySelector<HTMLInputElement>('input')!
  const said = () => [...document.querySelectorAll('[aria-live] > :not([hidden])')].map(({ textContent }) => textContent)
  const login = <form aria-label="login"><PasswordInput name="password" defaultValue="kupuhipa" /></form>

  test('is a plain field without the script', () => {
    served(login)
    expect(field().type).toBe('password')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('can be looked at, which is said, and neither caret nor focus move', async () => {
    enhanced(login, 'mi-en')
    field().focus()
    field().setSelectionRange(2, 5)
    await userEvent.click(screen.getByRole('button', { name: 'Whakaatu kupuhipa Show password' }))
    expect([field().type, field().selectionStart, field().selectionEnd]).toEqual(['text', 2, 5])
    expect(field()).toHaveFocus()
    expect(said()).toEqual(['Kua whakaaturia tō kupuhipa Your password is visible'])
    await userEvent.click(screen.getByRole('button', { name: 'Huna kupuhipa Hide password' }))
    expect(field().type).toBe('password')
    expect(said()).toEqual(['Kua hunaia tō kupuhipa Your password is hidden'])
  })

  test('is hidden again when its form is sent', async () => {
    enhanced(login)
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }))
    const form = screen.getByRole<HTMLFormElement>('form')
    const types: string[] = []
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      types.push(field().type)
    })
    form.requestSubmit()
    expect(types).toEqual(['password'])
  })
})

describe('keys for macrons', () => {
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  const key = (name: string | RegExp) => screen.getByRole('button', { name })

  test('write into the field that had the focus last, and capitals while they are switched on', async () => {
    enhanced(<NameInput name="name" parts={['given', 'family']} />)
    await userEvent.click(document.querySelector('summary')!)
    await userEvent.click(key('ē e with a macron'))
    field('Family name (optional)').focus()
    await userEvent.click(key('Capital letters'))
    expect(key('Capital letters')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(key('Ō O with a macron'))
    await userEvent.click(key('Capital letters'))
    await userEvent.click(key('ō o with a macron'))
    expect([field('First names').value, field('Family name (optional)').value]).toEqual(['ē', 'Ōō'])
    expect(field('Family name (optional)')).toHaveFocus()
  })
})
