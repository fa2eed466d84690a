import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { PasswordInput, type PasswordInputProps } from './index.js'

const error = { mi: 'Tāurua tō kupuhipa', en: 'Enter your password' }

const field = () => document.querySelector<HTMLInputElement>('input')!
const button = (name: string) => screen.getByRole('button', { name })
const said = () => [...document.querySelectorAll('[aria-live] > :not([hidden])')].map(({ textContent }) => textContent)

function Login({ onSubmit, ...props }: Partial<PasswordInputProps> & { onSubmit?: () => void }) {
  return (
    <form
      aria-label="login"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <PasswordInput name="password" {...props} />
      <button type="submit">Send</button>
    </form>
  )
}

describe('a password input', () => {
  test('is a password field named and described by its words, which browsers can fill', () => {
    renderIn('en', <PasswordInput name="password" hint="At least 12 characters" error={error} />)
    expect(field()).toHaveAccessibleName('Password')
    expect(field()).toHaveAccessibleDescription('At least 12 characters Error: Enter your password')
    expect(field()).toBeInvalid()
    expect([field().type, field().autocomplete, field().getAttribute('spellcheck'), field().autocapitalize]).toEqual(['password', 'current-password', 'false', 'none'])
  })

  test.each<[Reading, string, string, string]>([
    ['mi', 'Kupuhipa', 'Whakaatu kupuhipa', 'Huna kupuhipa'],
    ['en', 'Password', 'Show password', 'Hide password'],
    ['mi-en', 'Kupuhipa Password', 'Whakaatu kupuhipa Show password', 'Huna kupuhipa Hide password'],
    ['en-mi', 'Password Kupuhipa', 'Show password Whakaatu kupuhipa', 'Hide password Huna kupuhipa'],
  ])('speaks the reading %s', async (reading, label, show, hide) => {
    renderIn(reading, <PasswordInput name="password" />)
    expect(field()).toHaveAccessibleName(label)
    await userEvent.click(button(show))
    expect(button(hide)).toBeVisible()
  })

  test('takes words, an autocomplete token, ref, class and attributes of the app', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <PasswordInput ref={ref} label="New password" name="new" autoComplete="new-password" className="mine" minLength={12} aria-describedby="more" width={20} />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveAccessibleName('New password')
    expect(field()).toHaveClass('reo-password-input', 'mine')
    expect([field().autocomplete, field().minLength, field().getAttribute('aria-describedby')]).toEqual(['new-password', 12, 'more'])
  })

  test('shows and hides what is typed, and says so politely', async () => {
    renderIn('en', <PasswordInput name="password" />)
    await userEvent.fill(field(), 'Māori 12')
    expect(said()).toEqual([])
    expect(button('Show password')).toHaveAttribute('aria-controls', 'password')
    await userEvent.click(button('Show password'))
    expect([field().type, field().value]).toEqual(['text', 'Māori 12'])
    expect(said()).toEqual(['Your password is visible'])
    expect(document.querySelector('[aria-live]')).toHaveAttribute('aria-live', 'polite')
    await userEvent.click(button('Hide password'))
    expect([field().type, field().value]).toEqual(['password', 'Māori 12'])
    expect(said()).toEqual(['Your password is hidden'])
  })

  test('leaves the caret where it is, and the focus with whoever has it', async () => {
    renderIn('en', <PasswordInput name="password" defaultValue="kupuhipa" />)
    field().focus()
    field().setSelectionRange(2, 5)
    await userEvent.click(button('Show password'))
    expect(field()).toHaveFocus()
    expect([field().selectionStart, field().selectionEnd]).toEqual([2, 5])
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(button('Show password')).toHaveFocus()
    expect([field().selectionStart, field().selectionEnd]).toEqual([2, 5])
  })

  test('is hidden again when its form is sent, before the browser can remember it', async () => {
    const types: string[] = []
    renderIn('en', <Login onSubmit={() => types.push(field().type)} />)
    await userEvent.fill(field(), 'kupuhipa')
    await userEvent.click(button('Show password'))
    await userEvent.click(button('Send'))
    expect(types).toEqual(['password'])
    expect(button('Show password')).toBeVisible()
    expect(field()).toHaveValue('kupuhipa')
    expect(said()).toEqual([])
  })

  test('stays visible when another form of the page is sent', async () => {
    renderIn('en', <><Login /><form aria-label="other" onSubmit={(event) => event.preventDefault()}><button type="submit">Search</button></form></>)
    await userEvent.click(button('Show password'))
    await userEvent.click(button('Search'))
    expect(field().type).toBe('text')
  })

  test('is hidden again when the page is left, for whoever comes back to it', async () => {
    renderIn('en', <PasswordInput name="password" />)
    await userEvent.click(button('Show password'))
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    expect(field().type).toBe('password')
  })

  test('does not send its form by the button', async () => {
    const sent = vi.fn()
    renderIn('en', <Login onSubmit={sent} />)
    await userEvent.click(button('Show password'))
    expect(sent).not.toHaveBeenCalled()
  })

  test('sends what was typed to the character', async () => {
    renderIn('en', <Login />)
    await userEvent.fill(field(), ' Ma\u0304ori ')
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form', { name: 'login' }))]).toEqual([['password', ' Ma\u0304ori ']])
  })

  test('switched off, has a button that does nothing', () => {
    renderIn('en', <PasswordInput name="password" disabled />)
    expect(field()).toBeDisabled()
    expect(button('Show password')).toBeDisabled()
  })

  test('keeps answer, focus and visibility when the reading changes, and does not say its state again', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><PasswordInput name="password" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), 'kupuhipa')
    await userEvent.click(button('Show password'))
    const before = field()
    before.focus()
    rerender(page('mi'))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect([before.type, before.value]).toEqual(['text', 'kupuhipa'])
    expect(document.querySelector('[aria-live]')).toHaveAttribute('aria-live', 'off')
    await userEvent.click(button('Huna kupuhipa'))
    expect(document.querySelector('[aria-live]')).toHaveAttribute('aria-live', 'polite')
    expect(said()).toEqual(['Kua hunaia tō kupuhipa'])
  })

  test('has a button of at least 44 pixels that stays on a narrow page in both languages', () => {
    renderIn('mi-en', <div style={{ inlineSize: '16rem' }}><PasswordInput name="password" /></div>)
    const { height, right } = button('Whakaatu kupuhipa Show password').getBoundingClientRect()
    expect(height).toBeGreaterThanOrEqual(44)
    expect(right).toBeLessThanOrEqual(document.querySelector('.reo-field')!.getBoundingClientRect().right)
  })
})

describe('with the keyboard', () => {
  test('Tab goes from the field to the button', async () => {
    renderIn('en', <PasswordInput name="password" />)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(button('Show password')).toHaveFocus()
  })

  test.each(['{Enter}', ' '])('%j on the button shows the password, and hides it', async (key) => {
    renderIn('en', <PasswordInput name="password" />)
    button('Show password').focus()
    await userEvent.keyboard(key)
    expect(field().type).toBe('text')
    expect(button('Hide password')).toHaveFocus()
    await userEvent.keyboard(key)
    expect(field().type).toBe('password')
  })

  test('Enter in the field sends the form', async () => {
    const sent = vi.fn()
    renderIn('en', <Login onSubmit={sent} />)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(sent).toHaveBeenCalledOnce()
  })
})

describe('before scripts', () => {
  const content = <ReoruaProvider reading="mi-en"><PasswordInput name="password" hint="At least 12 characters" /></ReoruaProvider>

  test('is a plain password field, with a button that nobody can reach', () => {
    render(content).unmount()
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(content)
    expect(field().type).toBe('password')
    expect(field()).toHaveAccessibleName('Kupuhipa Password')
    expect(screen.queryByRole('button')).toBeNull()
    place.remove()
  })

  test('nothing moves when they come, and nothing is warned of', () => {
    const errors = vi.spyOn(console, 'error')
    render(content).unmount()
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(content)
    const boxes = () => [...place.querySelectorAll('input, button')].map((part) => JSON.stringify(part.getBoundingClientRect()))
    const before = boxes()
    render(content, { container: place, hydrate: true })
    expect(screen.getByRole('button')).toBeVisible()
    expect(boxes()).toEqual(before)
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })
})
