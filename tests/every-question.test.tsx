import '@reorua/tokens/reorua.css'
import { ReoruaProvider, type Reading } from '@reorua/i18n'
import type { FieldError } from '@reorua/react/error-summary'
import { act, render } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { page, userEvent } from 'vitest/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { everyQuestion, EveryQuestion } from '../stories/pages/EveryQuestion.tsx'

// Every component that asks something, on one page, half filled and with errors: whatever a person has done outlives a
// change of the reading.

const readings: Reading[] = ['mi', 'mi-en', 'en-mi', 'en']
const names = Object.keys(everyQuestion.read(new FormData()))
let read: (reading: Reading) => void
let form: HTMLFormElement

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controls = () => [...form.elements].filter((element): element is Control => element.matches('input:not([type="hidden"]), select, textarea') && element.checkVisibility())
/** What counts as answered. What stands in the field of a combobox is its answer's name, in the language of the moment. */
const answers = () => [...new FormData(form)].filter(([name]) => !name.endsWith('-typed')).map(([name, value]) => [name, value instanceof File ? value.name : value])
const summary = () => [...form.querySelectorAll('.reo-error-summary-list a')].map(({ textContent }) => textContent)
const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeAll(async () => {
  const view = (reading: Reading) => (
    <ReoruaProvider reading={reading}>
      <EveryQuestion />
    </ReoruaProvider>
  )
  // Not by the testing library, which takes a page away after each test.
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  read = (reading) => act(() => root.render(view(reading)))
  read('en')
  form = document.querySelector('form')!
  await button('Continue').click()
})

describe('sent empty', () => {
  test('each question is told of once, and says so itself', () => {
    expect(summary()).toHaveLength(names.length)
    for (const name of names) {
      const place = document.getElementById(name) ?? form.querySelector(`[name="${name}"]`)
      expect(`${name}: ${document.getElementById(`${place!.id}-error`)?.textContent}`).toContain('Error: ')
    }
  })

  test('a server, which sees no page, says the same', async () => {
    const { errors } = (await everyQuestion.check(new FormData())) as { errors: readonly FieldError[] }
    const { container, unmount } = render(<ReoruaProvider reading="en"><EveryQuestion errors={errors} /></ReoruaProvider>)
    const said = [...container.querySelectorAll('.reo-error-summary-list a')].map(({ textContent }) => textContent)
    unmount()
    expect(said).toEqual(summary())
  })

  test.each<[Reading, RegExp]>([
    ['mi', /^(Tāurua|Kōwhiria|Whakaū)(?!.*(Enter|Choose|Confirm))/],
    ['mi-en', /^(Tāurua|Kōwhiria|Whakaū).* (Enter|Choose|Confirm)/],
    ['en-mi', /^(Enter|Choose|Confirm).* (Tāurua|Kōwhiria|Whakaū)/],
    ['en', /^(Enter|Choose|Confirm)(?!.*(Tāurua|Kōwhiria|Whakaū))/],
  ])('every error speaks %s', (reading, pattern) => {
    read(reading)
    expect(summary()).toHaveLength(names.length)
    expect(summary().filter((text) => !pattern.test(text))).toEqual([])
  })
})

describe('half filled, after errors', () => {
  let before: ReturnType<typeof answers>

  beforeAll(async () => {
    const asked = controls().filter((_, at) => at % 2 === 0)
    for (const control of asked) await fill(control)
    before = answers()
    expect(before.filter(([, value]) => value !== '').length).toBeGreaterThan(15)
  })

  test.each(readings)('every answer outlives a change to %s, and so does every error', (reading) => {
    const [wrong, open] = [form.querySelectorAll('[aria-invalid="true"]').length, controls().length]
    read(reading)
    expect(answers()).toEqual(before)
    expect(form.querySelectorAll('[aria-invalid="true"]')).toHaveLength(wrong)
    expect(controls()).toHaveLength(open)
    expect(summary()).toHaveLength(names.length)
  })

  test('the focus stays in whichever control it is', () => {
    const lost = controls().filter((control) => {
      control.focus()
      read('mi-en')
      const isKept = document.activeElement === control
      read('en')
      return !isKept || document.activeElement !== control
    })
    expect(lost.map(({ name, id }) => name || id)).toEqual([])
    expect(answers()).toEqual(before)
  })

  test('what is sent is values, and never a label', async () => {
    for (const [, value] of before) expect(['Samoa', 'Email', 'Phone', 'Hāmoa', 'Name', 'Address']).not.toContain(value)
    expect(before).toContainEqual(['birth-country', 'samoa'])
  })
})

async function fill(control: Control): Promise<void> {
  if (control.matches('[role="combobox"]')) {
    await userEvent.fill(control, control.name.startsWith('iwi') ? 'tauira' : 'samoa')
    await userEvent.keyboard('{ArrowDown}{Enter}')
  } else if (control instanceof HTMLSelectElement) {
    await userEvent.selectOptions(control, 'australia')
  } else if (control.type === 'file') {
    await userEvent.upload(control, new File(['x'], 'image.png', { type: 'image/png' }))
  } else if (control.matches('[type="radio"], [type="checkbox"]')) {
    await userEvent.click(control, { force: true })
  } else {
    await userEvent.fill(control, 'Ma\u0304ui')
  }
}
