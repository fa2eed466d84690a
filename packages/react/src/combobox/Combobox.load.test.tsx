import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Combobox, type AnswerOption, type LoadOptions } from './index.js'

interface Question {
  typed: string
  signal: AbortSignal
  answer: (options: AnswerOption[]) => Promise<void>
  fail: () => Promise<void>
}

let asked: Question[]
beforeEach(() => void (asked = []))

/** Somebody who answers when they are told to. */
const load: LoadOptions = (typed, signal) =>
  new Promise((resolve, reject) => {
    const settle = (how: () => void) => act(async () => how())
    asked.push({ typed, signal, answer: (options) => settle(() => resolve(options)), fail: () => settle(() => reject(new Error('offline'))) })
  })

const options = (...names: string[]): AnswerOption[] => names.map((name) => ({ value: name.toLowerCase(), label: name }))
const field = () => screen.getByRole<HTMLInputElement>('combobox')
const found = () => screen.queryAllByRole('option').map(({ textContent }) => textContent!.trim())
const seen = () => document.querySelector('.reo-finder-note span')?.textContent
const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)]

function show(props: object = {}, known: AnswerOption[] = []) {
  return renderIn('en', <form aria-label="f"><Combobox label="Street" name="street" options={known} load={load} {...props} /></form>)
}

/** Types, and waits until somebody has been asked. */
async function ask(typed: string) {
  const before = asked.length
  await userEvent.fill(field(), typed)
  await expect.poll(() => asked.length).toBe(before + 1)
  return asked.at(-1)!
}

describe('a combobox that asks elsewhere', () => {
  test('asks for what was typed, once it is typed, and shows what it is told', async () => {
    show()
    await userEvent.click(field())
    expect(screen.queryByRole('listbox')).toBeNull()
    for (const value of ['l', 'la', 'lam']) fireEvent.change(field(), { target: { value } })
    await expect.poll(() => asked.map(({ typed }) => typed)).toEqual(['lam'])
    expect(seen()).toBe('Loading')
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    await asked[0]!.answer(options('Lambton Quay', 'Lambie Drive'))
    expect(found()).toEqual(['Lambton Quay', 'Lambie Drive'])
    expect(seen()).toBeUndefined()
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(() => screen.getByRole('status').textContent).toBe('2 results')
  })

  test('does not sort out what it is told, for whoever answers knows more than the names', async () => {
    show()
    await (await ask('6011')).answer(options('Lambton Quay'))
    expect(found()).toEqual(['Lambton Quay'])
  })

  test('sends the answer that was chosen, and says it, though it is not among the known ones', async () => {
    show()
    await (await ask('lam')).answer(options('Lambton Quay'))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(sent()).toEqual([['street-typed', 'Lambton Quay'], ['street', 'lambton quay']])
  })

  test('stops the question before, and does not hear its answer when it comes late', async () => {
    show()
    const first = await ask('l')
    const second = await ask('la')
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false])
    await second.answer(options('Lambton Quay'))
    await first.answer(options('Lower Hutt'))
    expect(found()).toEqual(['Lambton Quay'])
  })

  test('does not hear a late failure either', async () => {
    show()
    const first = await ask('l')
    const second = await ask('la')
    await second.answer(options('Lambton Quay'))
    await first.fail()
    expect(found()).toEqual(['Lambton Quay'])
  })

  test('stops asking when the list is closed, and when it is gone', async () => {
    const { unmount } = show()
    const first = await ask('l')
    await userEvent.keyboard('{Escape}')
    expect(first.signal.aborted).toBe(true)
    await first.answer(options('Lower Hutt'))
    expect(screen.queryByRole('listbox')).toBeNull()
    const second = await ask('la')
    unmount()
    expect(second.signal.aborted).toBe(true)
  })

  test('keeps what it found before until it is told more, and says that it is loading', async () => {
    show()
    await (await ask('l')).answer(options('Lambton Quay', 'Lower Hutt'))
    await ask('lo')
    expect(found()).toEqual(['Lambton Quay', 'Lower Hutt'])
    expect(seen()).toBe('Loading')
    await asked.at(-1)!.answer(options('Lower Hutt'))
    expect(found()).toEqual(['Lower Hutt'])
  })

  test('does not ask again for the same', async () => {
    show()
    await (await ask('l')).answer(options('Lower Hutt'))
    await userEvent.keyboard('{Escape}{ArrowDown}')
    expect(found()).toEqual(['Lower Hutt'])
    expect(asked).toHaveLength(1)
  })

  test('says that there is a problem, keeps what was typed, and tries again when it is asked to, by mouse or by key', async () => {
    show()
    await (await ask('l')).fail()
    expect(found()).toEqual([])
    expect(seen()).toBe('There is a problem')
    expect(field()).toHaveValue('l')
    await expect.poll(() => screen.getByRole('status').textContent).toBe('There is a problem')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(field()).toHaveFocus()
    await expect.poll(() => asked).toHaveLength(2)
    await asked[1]!.fail()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => asked).toHaveLength(3)
    await asked[2]!.answer(options('Lower Hutt'))
    expect(found()).toEqual(['Lower Hutt'])
  })

  test('lets Tab lead to the button that tries again', async () => {
    show()
    await (await ask('l')).fail()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => asked).toHaveLength(2)
    expect(field()).toHaveFocus()
  })

  test('says that nothing was found', async () => {
    show()
    await (await ask('zzz')).answer([])
    expect(seen()).toBe('No results')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  test('takes a load that throws at once for a failure', async () => {
    show({ load: () => { throw new Error('broken') } })
    await userEvent.fill(field(), 'l')
    await expect.poll(seen).toBe('There is a problem')
  })

  test('shows a known answer from before, and offers it before anything is typed', async () => {
    show({ defaultValue: 'lower hutt' }, options('Lower Hutt'))
    expect(field()).toHaveValue('Lower Hutt')
    await userEvent.click(field())
    expect(found()).toEqual(['Lower Hutt'])
    expect(asked).toEqual([])
  })
})
