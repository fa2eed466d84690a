import { cleanup, screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { TextInput } from './index.js'

const label = { mi: 'Ingoa', en: 'Name' }
const hint = { mi: 'Hei tauira, Hera', en: 'For example, Hera' }
const error = { mi: 'Tāurua tō ingoa', en: 'Enter your name' }

afterEach(cleanup)

describe('a text input', () => {
  test('is named by its label and described by its hint', () => {
    renderIn('en', <TextInput label={label} hint={hint} name="name" />)
    const input = screen.getByRole('textbox', { name: 'Name' })
    expect(input).toHaveAccessibleDescription('For example, Hera')
    expect(input).toHaveAttribute('type', 'text')
    expect(input).not.toHaveAttribute('aria-invalid')
  })

  test('says what is wrong after its hint, and is invalid', () => {
    renderIn('en', <TextInput label={label} hint={hint} error={error} name="name" />)
    const input = screen.getByRole('textbox', { name: 'Name' })
    expect(input).toHaveAccessibleDescription('For example, Hera Error: Enter your name')
    expect(input).toBeInvalid()
  })

  test('speaks te reo Māori, marked as such where the page does not say it already', () => {
    renderIn('mi', <TextInput label={label} error={error} name="name" />)
    expect(document.documentElement.lang).toBe('mi')
    expect(screen.getByRole('textbox', { name: 'Ingoa' })).toHaveAccessibleDescription('Hapa: Tāurua tō ingoa')
  })

  test('shows both languages one after the other, each marked, the error whole in each', () => {
    renderIn('mi-en', <TextInput label={label} error={error} name="name" />)
    const input = screen.getByRole('textbox', { name: 'Ingoa Name' })
    expect(input).toHaveAccessibleDescription('Hapa: Tāurua tō ingoa Error: Enter your name')
    const halves = document.querySelectorAll('.reo-label [lang]')
    expect([...halves].map((half) => [half.getAttribute('lang'), half.textContent])).toEqual([
      ['mi', 'Ingoa'],
      ['en-NZ', 'Name'],
    ])
  })

  test('marks words that exist in English only, also inside the Māori word for error', () => {
    renderIn('mi', <TextInput label="Name" error="Enter your name" name="name" />)
    expect(screen.getByText('Name')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByText('Enter your name')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Hapa: Enter your name')
  })

  test('says that it may be left empty', () => {
    renderIn('en', <TextInput label={label} optional name="name" />)
    expect(screen.getByRole('textbox', { name: 'Name (optional)' })).toBeVisible()
  })

  test('shows a unit that its name does not repeat, joined to the field on the same line', () => {
    renderIn('mi-en', <TextInput label={{ mi: 'Utu', en: 'Fee' }} name="fee" width={5} prefix={{ mi: '$', en: '$' }} suffix={{ en: 'a year' }} />)
    const input = screen.getByRole('textbox', { name: 'Utu Fee' })
    expect(input).not.toHaveAccessibleDescription()
    const [before, field, after] = ['$', undefined, 'a year'].map((text) => (text ? screen.getByText(text).closest('.reo-text-input-unit')! : input).getBoundingClientRect())
    expect([before!.right, field!.right]).toEqual([field!.left, after!.left])
    expect(new Set([before!.height, field!.height, after!.height]).size).toBe(1)
    expect(screen.getByText('a year')).toHaveAttribute('lang', 'en-NZ')
  })

  test('is found by its name, or by an id of its own', () => {
    renderIn('en', <><TextInput label="One" name="one" /><TextInput label="Two" name="two" id="second" /><TextInput label="Three" /></>)
    expect(screen.getByRole('textbox', { name: 'One' }).id).toBe('one')
    expect(screen.getByRole('textbox', { name: 'Two' }).id).toBe('second')
    expect(screen.getByRole('textbox', { name: 'Three' }).id).not.toBe('')
  })

  test('gives its input what the app gives it: ref, class, description, native attributes', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <><TextInput ref={ref} label={label} hint={hint} name="name" className="mine" aria-describedby="more" autoComplete="name" maxLength={20} /><p id="more">More.</p></>)
    const input = screen.getByRole('textbox', { name: 'Name' })
    expect(ref.current).toBe(input)
    expect(input).toHaveClass('reo-text-input', 'mine')
    expect(input).toHaveAttribute('autocomplete', 'name')
    expect(input).toHaveAccessibleDescription('More. For example, Hera')
  })

  test('keeps what is typed, macrons included, to the character', async () => {
    renderIn('en', <TextInput label={label} name="name" />)
    const input = screen.getByRole('textbox')
    await userEvent.fill(input, 'Te Ōtāne Ma\u0304hanga')
    expect(input).toHaveValue('Te Ōtāne Ma\u0304hanga')
  })

  test('is at least 44 pixels high, with an edge that can be seen', () => {
    renderIn('en', <TextInput label={label} name="name" />)
    const input = screen.getByRole('textbox')
    expect(input.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    expect(Number.parseFloat(getComputedStyle(input).borderTopWidth)).toBeGreaterThanOrEqual(1)
  })
})
