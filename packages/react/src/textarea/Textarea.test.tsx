import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Textarea } from './index.js'

const label = { mi: 'Taipitopito', en: 'Details' }
const hint = { mi: 'Hei tauira', en: 'For example' }
const error = { mi: 'Tāurua ngā taipitopito', en: 'Enter the details' }

describe('a textarea', () => {
  test('is named by its label, and described by its hint and then its error', () => {
    renderIn('en', <Textarea label={label} hint={hint} error={error} name="details" />)
    const area = screen.getByRole('textbox', { name: 'Details' })
    expect(area).toHaveAccessibleDescription('For example Error: Enter the details')
    expect(area).toBeInvalid()
    expect(area.id).toBe('details')
  })

  test.each([
    ['mi', 'Taipitopito', 'Hapa: Tāurua ngā taipitopito'],
    ['en', 'Details', 'Error: Enter the details'],
    ['mi-en', 'Taipitopito Details', 'Hapa: Tāurua ngā taipitopito Error: Enter the details'],
    ['en-mi', 'Details Taipitopito', 'Error: Enter the details Hapa: Tāurua ngā taipitopito'],
  ] as const)('speaks the reading %s', (reading, name, description) => {
    renderIn(reading, <Textarea label={label} error={error} name="details" />)
    expect(screen.getByRole('textbox', { name })).toHaveAccessibleDescription(description)
  })

  test('says that it may be left empty', () => {
    renderIn('en', <Textarea label={label} optional name="details" />)
    expect(screen.getByRole('textbox', { name: 'Details (optional)' })).not.toBeInvalid()
  })

  test('shows as many lines as it is told, five if it is told nothing', () => {
    renderIn('en', <><Textarea label="Usual" name="a" /><Textarea label="Short" name="b" rows={2} /></>)
    const [usual, short] = [screen.getByRole('textbox', { name: 'Usual' }), screen.getByRole('textbox', { name: 'Short' })]
    const line = Number.parseFloat(getComputedStyle(usual).lineHeight)
    expect(usual.clientHeight).toBeGreaterThanOrEqual(5 * line)
    expect(short.clientHeight).toBeLessThan(4 * line)
    expect(short.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })

  test('is sent under its name, to the character', async () => {
    renderIn('en', <form aria-label="f"><Textarea label={label} name="details" defaultValue="" /></form>)
    await userEvent.fill(screen.getByRole('textbox'), 'Te Ōtāne\n  Ma\u0304hanga ')
    expect([...new FormData(screen.getByRole('form') as HTMLFormElement)]).toEqual([['details', 'Te Ōtāne\n  Ma\u0304hanga ']])
  })

  test('gives its control what the app gives it: ref, class, description, native attributes', () => {
    const ref = createRef<HTMLTextAreaElement>()
    renderIn('en', <><Textarea ref={ref} label={label} hint={hint} className="mine" aria-describedby="more" autoComplete="street-address" maxLength={500} required /><p id="more">More.</p></>)
    const area = screen.getByRole('textbox', { name: 'Details' })
    expect(ref.current).toBe(area)
    expect(area).toHaveClass('reo-textarea', 'mine')
    expect(area).toHaveAccessibleDescription('More. For example')
    expect(area).toHaveAttribute('autocomplete', 'street-address')
    expect(area).toHaveAttribute('maxlength', '500')
    expect(area).toBeRequired()
  })

  test('keeps the answer, the caret and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Textarea label={label} error={error} name="details" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    const area = screen.getByRole<HTMLTextAreaElement>('textbox')
    await userEvent.fill(area, 'Kia ora')
    area.setSelectionRange(3, 3)
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getByRole('textbox')).toBe(area)
    expect(area).toHaveFocus()
    expect(area).toHaveValue('Kia ora')
    expect(area.selectionStart).toBe(3)
  })
})
