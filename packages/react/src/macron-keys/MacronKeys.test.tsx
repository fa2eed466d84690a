import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { TextInput, type TextInputProps } from '../text-input/index.js'
import { MacronKeys } from './index.js'

function Town(props: Partial<TextInputProps>) {
  return (
    <>
      <TextInput name="town" label="Town" {...props} />
      <MacronKeys field="town" />
    </>
  )
}

const field = (name = 'Town') => screen.getByRole<HTMLInputElement>('textbox', { name })
const key = (name: string | RegExp) => screen.getByRole('button', { name })
const open = () => userEvent.click(document.querySelector('summary')!)

describe('keys for macrons', () => {
  test('are there for whoever opens them, named by words', async () => {
    renderIn('en', <Town />)
    expect(document.querySelector('.reo-macron-keys-key')).not.toBeVisible()
    await open()
    expect(screen.getByRole('group', { name: 'Macrons' })).toBeVisible()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['ā a with a macron', 'ē e with a macron', 'ī i with a macron', 'ō o with a macron', 'ū u with a macron', 'Capital letters'])
  })

  test.each<[Reading, string, string]>([
    ['mi', 'Ngā tohutō', 'ā a me te tohutō'],
    ['en', 'Macrons', 'ā a with a macron'],
    ['mi-en', 'Ngā tohutō Macrons', 'ā a me te tohutō a with a macron'],
    ['en-mi', 'Macrons Ngā tohutō', 'ā a with a macron a me te tohutō'],
  ])('speak the reading %s', async (reading, group, letter) => {
    renderIn(reading, <Town />)
    await open()
    expect(screen.getByRole('group', { name: group })).toBeVisible()
    expect(key(letter)).toBeVisible()
  })

  test('write at the caret, in the place of what is marked, and give the focus back', async () => {
    renderIn('en', <Town defaultValue="Taupo" />)
    await open()
    field().setSelectionRange(4, 5)
    await userEvent.click(key(/^ō/))
    expect(field()).toHaveValue('Taupō')
    expect(field()).toHaveFocus()
    expect([field().selectionStart, field().selectionEnd]).toEqual([5, 5])
    await userEvent.keyboard('!')
    expect(field()).toHaveValue('Taupō!')
  })

  test('write one code point, whatever is around it', async () => {
    renderIn('en', <Town defaultValue={'Wa\u0304hi '} />)
    await open()
    field().setSelectionRange(6, 6)
    await userEvent.click(key(/^ū/))
    expect(field().value).toBe('Wa\u0304hi ū')
  })

  test('write capitals while they are switched on, and show them', async () => {
    renderIn('en', <Town />)
    await open()
    expect(key('Capital letters')).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(key('Capital letters'))
    expect(key('Capital letters')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(key('Ō O with a macron'))
    await userEvent.click(key('Capital letters'))
    await userEvent.click(key(/^ā/))
    expect(field()).toHaveValue('Ōā')
  })

  test('can be undone by the keyboard', async () => {
    renderIn('en', <Town />)
    await open()
    await userEvent.click(key(/^ā/))
    expect(field()).toHaveValue('ā')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(field()).toHaveValue('')
  })

  test('are heard by an app that keeps what is typed', async () => {
    const heard = vi.fn()
    function Kept() {
      const [value, setValue] = useState('M')
      return <Town value={value} onChange={({ target }) => { heard(target.value); setValue(target.value) }} />
    }
    renderIn('en', <Kept />)
    await open()
    await userEvent.click(key(/^ā/))
    expect(heard).toHaveBeenCalledExactlyOnceWith('Mā')
    expect(field()).toHaveValue('Mā')
  })

  test('write, and are heard, where a browser has forgotten the old command', async () => {
    const old = vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const heard = vi.fn()
    renderIn('en', <Town defaultValue="Mori" onChange={({ target }) => heard(target.value)} maxLength={5} />)
    await open()
    field().setSelectionRange(1, 1)
    await userEvent.click(key(/^ā/))
    expect(heard).toHaveBeenCalledExactlyOnceWith('Māori')
    expect(field().selectionStart).toBe(2)
    await userEvent.click(key(/^ā/))
    expect(field()).toHaveValue('Māori')
    old.mockRestore()
  })

  test('write nothing where nothing can be typed', async () => {
    const { rerender } = renderIn('en', <Town readOnly defaultValue="Taupo" />)
    await open()
    await userEvent.click(key(/^ā/))
    expect(field()).toHaveValue('Taupo')
    rerender(<ReoruaProvider reading="en"><Town disabled defaultValue="Taupo" /></ReoruaProvider>)
    await userEvent.click(key(/^ā/))
    expect(field()).toHaveValue('Taupo')
    rerender(<ReoruaProvider reading="en"><MacronKeys field="nowhere" /></ReoruaProvider>)
    await open()
    await userEvent.click(key(/^ā/))
  })

  test('write into the one of several fields that had the focus last', async () => {
    renderIn('en', <><TextInput name="one" label="One" /><TextInput name="two" label="Two" /><TextInput name="other" label="Other" /><MacronKeys field="one two" /></>)
    await open()
    await userEvent.click(key(/^ā/))
    field('Two').focus()
    field('Other').focus()
    await userEvent.click(key(/^ē/))
    expect(['One', 'Two', 'Other'].map((name) => field(name).value)).toEqual(['ā', 'ē', ''])
  })

  test('stay open, with capitals on, when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Town /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await open()
    await userEvent.click(key('Capital letters'))
    await userEvent.click(key(/^Ā/))
    for (const reading of ['mi', 'mi-en'] as const) rerender(page(reading))
    expect(key(/^Ā/)).toBeVisible()
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('Ā')
  })

  test('are at least 44 pixels large', async () => {
    renderIn('mi-en', <Town />)
    await open()
    for (const button of screen.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  })

  test('are out of reach before scripts, and nothing moves when they come', () => {
    const content = <ReoruaProvider reading="en"><Town /></ReoruaProvider>
    render(content).unmount()
    const errors = vi.spyOn(console, 'error')
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(content)
    const look = () => JSON.stringify(place.querySelector('summary')!.getBoundingClientRect())
    expect(place.querySelector('summary')!.checkVisibility({ visibilityProperty: true })).toBe(false)
    const before = look()
    render(content, { container: place, hydrate: true })
    expect(place.querySelector('summary')!.checkVisibility({ visibilityProperty: true })).toBe(true)
    expect(look()).toBe(before)
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })
})

describe('with the keyboard', () => {
  test('Tab goes from the field to what opens them, then from key to key', async () => {
    renderIn('en', <Town />)
    await userEvent.tab()
    await userEvent.tab()
    expect(document.querySelector('summary')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()
    expect(key(/^ā/)).toHaveFocus()
    await userEvent.tab()
    expect(key(/^ē/)).toHaveFocus()
  })

  test.each(['{Enter}', ' '])('%j writes the letter, and leads back into the field', async (press) => {
    renderIn('en', <Town defaultValue="Mori" />)
    await open()
    field().setSelectionRange(1, 1)
    key(/^ā/).focus()
    await userEvent.keyboard(press)
    expect(field()).toHaveValue('Māori')
    expect(field()).toHaveFocus()
    expect(field().selectionStart).toBe(2)
  })

  test('Shift makes a capital of it', async () => {
    renderIn('en', <Town />)
    await open()
    key(/^ā/).focus()
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(field()).toHaveValue('Ā')
    await userEvent.click(key('Capital letters'))
    key(/^Ē/).focus()
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(field()).toHaveValue('Āē')
  })

  test('Space switches capitals on and off', async () => {
    renderIn('en', <Town />)
    await open()
    key('Capital letters').focus()
    await userEvent.keyboard(' ')
    expect(key('Capital letters')).toHaveAttribute('aria-pressed', 'true')
    expect(key('Capital letters')).toHaveFocus()
  })
})
