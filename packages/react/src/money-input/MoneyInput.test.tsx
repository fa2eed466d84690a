import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { MoneyInput } from './index.js'

const label = { mi: 'Utu ($)', en: 'Fee ($)' }
const field = () => screen.getByRole<HTMLInputElement>('textbox')

describe('a money input', () => {
  test('has a dollar sign before it, which its name does not repeat', () => {
    renderIn('mi-en', <MoneyInput label={label} name="fee" />)
    expect(field()).toHaveAccessibleName('Utu ($) Fee ($)')
    expect(field()).not.toHaveAccessibleDescription()
    const sign = screen.getByText('$')
    expect(sign.closest('[aria-hidden]')).not.toBeNull()
    expect(sign.getBoundingClientRect().right).toBeLessThanOrEqual(field().getBoundingClientRect().left)
  })

  test('has a currency behind it, or a unit, or another sign', () => {
    const { rerender } = renderIn('en', <MoneyInput label={label} name="fee" currency="NZD" />)
    expect(screen.getByText('NZD')).toBeVisible()
    rerender(<ReoruaProvider reading="en"><MoneyInput label={label} name="fee" suffix="a week" /></ReoruaProvider>)
    expect(screen.getByText('a week')).toBeVisible()
    rerender(<ReoruaProvider reading="en"><MoneyInput label={label} name="fee" prefix={{ mi: '€', en: '€' }} /></ReoruaProvider>)
    expect(screen.queryByText('$')).toBeNull()
    expect(screen.getByText('€')).toBeVisible()
  })

  test('brings the keyboard for decimals, and gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <MoneyInput ref={ref} label={label} hint="For each person" error="Enter the fee" name="fee" className="mine" />)
    expect(ref.current).toBe(field())
    expect([field().type, field().inputMode, field().autocomplete]).toEqual(['text', 'decimal', 'off'])
    expect(field()).toHaveClass('mine')
    expect(field()).toHaveAccessibleDescription('For each person Error: Enter the fee')
    expect(field()).toBeInvalid()
  })

  test.each(['$1,234.50', '1.234,50', ' about 500 ', '-3', '１２'])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><MoneyInput label={label} name="fee" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['fee', typed]])
  })

  test('is one stop for Tab, and no key changes the sum', async () => {
    renderIn('en', <MoneyInput label={label} name="fee" defaultValue="12" />)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}')
    expect(field()).toHaveValue('12')
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><MoneyInput label={label} name="fee" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), '12.5')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('12.5')
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi"><MoneyInput label={label} name="fee" /></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Utu ($)')
    expect(field().name).toBe('fee')
    place.remove()
  })
})
