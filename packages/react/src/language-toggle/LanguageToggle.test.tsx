import { PageTitle, ReoruaProvider, Say, type Reading } from '@reorua/i18n'
import { cleanup, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Radio, Radios } from '../radios/index.js'
import { TextInput } from '../text-input/index.js'
import { LanguageToggle, type LanguageToggleProps } from './index.js'
import '@reorua/tokens/reorua.css'

const ALL: Reading[] = ['mi', 'en', 'mi-en', 'en-mi']

function Service({ start = 'en', above, ...toggle }: { start?: Reading; above?: React.ReactNode } & LanguageToggleProps) {
  const [error, setError] = useState(false)
  return (
    <ReoruaProvider defaultReading={start}>
      <PageTitle>{{ mi: 'Uruwhenua', en: 'Passport' }}</PageTitle>
      {above}
      <LanguageToggle {...toggle} />
      <form
        id="application"
        aria-label="application"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setError(true)
        }}
      >
        <TextInput label={{ mi: 'Ingoa', en: 'Name' }} name="name" error={error ? { mi: 'Tāurua tō ingoa', en: 'Enter your name' } : undefined} />
        <Radios legend={{ mi: 'Whakapā', en: 'Contact' }} name="contact">
          <Radio value="email">{{ mi: 'Īmēra', en: 'Email' }}</Radio>
          <Radio value="phone">{{ mi: 'Waea', en: 'Phone' }}</Radio>
        </Radios>
        <details>
          <summary>
            <Say>{{ mi: 'Āwhina', en: 'Help' }}</Say>
          </summary>
        </details>
        <button type="submit">
          <Say>{{ mi: 'Tuku', en: 'Send' }}</Say>
        </button>
      </form>
    </ReoruaProvider>
  )
}

const link = (name: string) => screen.getByRole('link', { name })

beforeEach(() => void (document.documentElement.lang = ''))
afterEach(cleanup)

describe('a language toggle of links', () => {
  test('is a navigation with one link for each reading, each named in its own language', () => {
    render(<Service readings={ALL} />)
    const links = within(screen.getByRole('navigation', { name: 'Language' })).getAllByRole('link')
    expect(links.map((a) => [a.textContent, a.getAttribute('hreflang'), a.getAttribute('href')])).toEqual([
      ['Te reo Māori', 'mi', '?reading=mi'],
      ['English', 'en-NZ', '?reading=en'],
      ['Te reo Māori English', 'mi', '?reading=mi-en'],
      ['English Te reo Māori', 'en-NZ', '?reading=en-mi'],
    ])
    expect(links[0]).toHaveAttribute('lang', 'mi')
    expect(links[1]).toHaveAttribute('lang', 'en-NZ')
    expect([...links[2]!.querySelectorAll('[lang]')].map(({ lang }: any) => lang)).toEqual(['mi', 'en-NZ'])
  })

  test('marks what is read now, and lets it be reached', () => {
    render(<Service start="mi" />)
    expect(link('Te reo Māori')).toHaveAttribute('aria-current', 'true')
    expect(link('English')).not.toHaveAttribute('aria-current')
    link('Te reo Māori').focus()
    expect(link('Te reo Māori')).toHaveFocus()
  })

  test('leads to the addresses that the app gives', () => {
    render(<Service hrefs={{ mi: '/mi/uruwhenua', en: '/en/passport' }} />)
    expect(link('Te reo Māori')).toHaveAttribute('href', '/mi/uruwhenua')
  })

  test('changes texts, errors, page language and title in place, and keeps answers, open parts and focus', async () => {
    render(<Service />)
    await userEvent.fill(screen.getByRole('textbox'), 'Hōhepa')
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }))
    await userEvent.click(screen.getByText('Help'))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Error: Enter your name')

    await userEvent.click(link('Te reo Māori'))
    const input = screen.getByRole('textbox', { name: 'Ingoa' })
    expect(input).toHaveValue('Hōhepa')
    expect(input).toHaveAccessibleDescription('Hapa: Tāurua tō ingoa')
    expect(screen.getByRole('radio', { name: 'Waea' })).toBeChecked()
    expect(document.querySelector('details')).toHaveAttribute('open')
    expect(document.documentElement.lang).toBe('mi')
    expect(document.title).toBe('Uruwhenua')
    expect(link('Te reo Māori')).toHaveAttribute('aria-current', 'true')
    expect(location.search).not.toContain('reading')
  })

  test('keeps the focus where it is when Enter changes the reading', async () => {
    render(<Service />)
    link('Te reo Māori').focus()
    await userEvent.keyboard('{Enter}')
    expect(link('Te reo Māori')).toHaveFocus()
    expect(document.documentElement.lang).toBe('mi')
  })

  test('tells the change once, in the language that now leads', async () => {
    render(<Service readings={ALL} />)
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    const told: string[] = []
    const observer = new MutationObserver(() => told.push(status.textContent!))
    observer.observe(status, { childList: true, subtree: true, characterData: true })
    await userEvent.click(link('Te reo Māori'))
    await userEvent.fill(screen.getByRole('textbox'), 'Hera')
    expect(told).toEqual(['Kei roto i te reo Māori tēnei whārangi ināianei'])
    expect(status.firstElementChild).toHaveAttribute('lang', 'mi')
    await userEvent.click(link('English Te reo Māori'))
    expect(told.at(-1)).toBe('This page is now in English and Māori')
    expect(status.firstElementChild).toHaveAttribute('lang', 'en-NZ')
    observer.disconnect()
  })

  test('stays at its place on the screen when the texts above it grow', async () => {
    const long = { mi: 'He kōrero roa e whai ake nei. '.repeat(60), en: 'Short.' }
    render(<div style={{ inlineSize: '20rem', paddingBlockEnd: '200vh' }}><Service above={<p><Say>{long}</Say></p>} /></div>)
    const before = link('Te reo Māori').getBoundingClientRect().top
    await userEvent.click(link('Te reo Māori'))
    expect(window.scrollY).toBeGreaterThan(100)
    expect(Math.abs(link('Te reo Māori').getBoundingClientRect().top - before)).toBeLessThan(1)
    window.scrollTo(0, 0)
  })

  test('leaves a click that asks for a new tab to the browser', () => {
    render(<Service />)
    let prevented: boolean | undefined
    const stop = (event: Event) => {
      prevented = event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', stop)
    link('Te reo Māori').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
    window.removeEventListener('click', stop)
    expect(prevented).toBe(false)
    expect(document.documentElement.lang).toBe('en-NZ')
  })

  test('is an ordinary link where no provider can change the reading', () => {
    render(<LanguageToggle />)
    let prevented: boolean | undefined
    const stop = (event: Event) => {
      prevented = event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', stop)
    link('Te reo Māori').click()
    window.removeEventListener('click', stop)
    expect(prevented).toBe(false)
  })
})

describe('a language toggle of a form', () => {
  test('is a group of buttons that send the form with the chosen reading', () => {
    render(<Service form="application" />)
    const group = screen.getByRole('group', { name: 'Language' })
    const buttons = within(group).getAllByRole<HTMLButtonElement>('button')
    expect(buttons.map(({ textContent, name, value, type, formNoValidate }) => [textContent, name, value, type, formNoValidate])).toEqual([
      ['Te reo Māori', 'reading', 'mi', 'submit', true],
      ['English', 'reading', 'en', 'submit', true],
    ])
    expect(buttons.every((button) => button.form?.id === 'application')).toBe(true)
  })

  test('changes in place without sending', async () => {
    const sent = vi.fn()
    render(<div onSubmit={sent}><Service form="application" /></div>)
    await userEvent.fill(screen.getByRole('textbox'), 'Hera')
    await userEvent.click(screen.getByRole('button', { name: 'Te reo Māori' }))
    expect(screen.getByRole('textbox', { name: 'Ingoa' })).toHaveValue('Hera')
    expect(sent).not.toHaveBeenCalled()
  })

  test('stands behind the default: Enter in a field sends the form, not a reading', async () => {
    render(<Service form="application" submit={{ name: 'action', value: 'continue' }} />)
    const form = screen.getByRole<HTMLFormElement>('form')
    const sent: [string, FormDataEntryValue][][] = []
    form.addEventListener('submit', (event) => sent.push([...new FormData(form, (event as SubmitEvent).submitter)]), { capture: true })
    await userEvent.fill(screen.getByRole('textbox'), 'Hera')
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.keyboard('{Enter}')
    expect(sent).toEqual([[['action', 'continue'], ['name', 'Hera']]])
    expect(document.documentElement.lang).toBe('en-NZ')
  })

  test('keeps its default button from Tab and from screen readers', async () => {
    render(<Service form="application" />)
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Te reo Māori' })).toHaveFocus()
    expect(within(screen.getByRole('group', { name: 'Language' })).getAllByRole('button')).toHaveLength(2)
  })
})
