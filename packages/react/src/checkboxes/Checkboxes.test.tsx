import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Checkbox, Checkboxes, type CheckboxesProps } from './index.js'

function Details(props: Partial<CheckboxesProps>) {
  return (
    <Checkboxes legend={{ mi: 'Ngā taipitopito', en: 'Which details?' }} name="details" {...props}>
      <Checkbox value="name" hint={{ mi: 'Katoa', en: 'All of it' }}>
        {{ mi: 'Ingoa', en: 'Name' }}
      </Checkbox>
      <Checkbox value="address">{{ mi: 'Wāhitau', en: 'Address' }}</Checkbox>
      <Checkbox value="image" disabled>
        {{ mi: 'Whakaahua', en: 'Image' }}
      </Checkbox>
    </Checkboxes>
  )
}

const answers = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map(({ value }) => value)
const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)]

describe('checkboxes', () => {
  test('are a group named by its question, described by hint and error', () => {
    renderIn('en', <Details hint="Choose all" error="Choose at least one" />)
    const group = screen.getByRole('group', { name: 'Which details?' })
    expect(group).toHaveAccessibleDescription('Choose all Error: Choose at least one')
    expect(group.id).toBe('details')
  })

  test.each([
    ['mi', 'Ngā taipitopito', 'Ingoa', 'Katoa'],
    ['en', 'Which details?', 'Name', 'All of it'],
    ['mi-en', 'Ngā taipitopito Which details?', 'Ingoa Name', 'Katoa All of it'],
    ['en-mi', 'Which details? Ngā taipitopito', 'Name Ingoa', 'All of it Katoa'],
  ] as const)('speak the reading %s', (reading, question, answer, hint) => {
    renderIn(reading, <Details />)
    expect(screen.getByRole('group', { name: question })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: answer })).toHaveAccessibleDescription(hint)
  })

  test('take any number of answers, and give them back', async () => {
    renderIn('en', <Details defaultValue={['address']} />)
    expect(answers()).toEqual(['address'])
    await userEvent.click(screen.getByText('Name'))
    expect(answers()).toEqual(['name', 'address'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Address' }))
    expect(answers()).toEqual(['name'])
  })

  test('are a stop for Tab each, and Space chooses', async () => {
    renderIn('en', <Details />)
    await userEvent.tab()
    expect(screen.getByRole('checkbox', { name: 'Name' })).toHaveFocus()
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(answers()).toEqual(['address'])
  })

  test('are sent under one name', () => {
    renderIn('en', <form aria-label="f"><Details defaultValue={['name', 'address']} /></form>)
    expect(sent()).toEqual([['details', 'name'], ['details', 'address']])
  })

  test('let the app keep the answers', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState(['name'])
      return <Details value={value} onChange={({ target }) => setValue(target.checked ? [...value, target.value] : value.filter((one) => one !== target.value))} />
    }
    renderIn('en', <Kept />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Address' }))
    expect(answers()).toEqual(['name', 'address'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Name' }))
    expect(answers()).toEqual(['address'])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('can be switched off together or one by one', () => {
    const { rerender } = renderIn('en', <Details />)
    expect(screen.getByRole('checkbox', { name: 'Image' })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: 'Name' })).toBeEnabled()
    rerender(<ReoruaProvider reading="en"><Details disabled /></ReoruaProvider>)
    expect(screen.getByRole('checkbox', { name: 'Name' })).toBeDisabled()
  })

  test('keep the answers and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Details defaultValue={['name']} error="Choose" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Address' }))
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(answers()).toEqual(['name', 'address'])
    expect(screen.getByRole('checkbox', { name: 'Address Wāhitau' })).toHaveFocus()
  })

  test('can be pressed anywhere on a row of at least 44 pixels, also between box and label', async () => {
    renderIn('en', <Details />)
    const label = screen.getByText('Address').closest('label')!.getBoundingClientRect()
    const box = screen.getByRole('checkbox', { name: 'Address' }).getBoundingClientRect()
    expect(label.height).toBeGreaterThanOrEqual(44)
    const between = document.elementFromPoint((box.right + label.left) / 2, box.top + 2)
    expect(between?.closest('label')).toHaveAttribute('for', screen.getByRole('checkbox', { name: 'Address' }).id)
  })
})

describe('a checkbox alone', () => {
  const agree = { mi: 'He tika', en: 'It is correct' }

  test('stands for a declaration, found by its name', () => {
    const errors = vi.spyOn(console, 'error')
    renderIn('en', <form aria-label="f"><Checkbox name="declaration" value="agreed" required>{agree}</Checkbox></form>)
    const box = screen.getByRole('checkbox', { name: 'It is correct' })
    expect(box.id).toBe('declaration')
    expect(box).toBeRequired()
    expect(box).not.toHaveAccessibleDescription()
    expect(sent()).toEqual([])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('carries its own error, which is seen and heard before its hint', () => {
    renderIn('mi-en', <Checkbox name="declaration" value="agreed" error={{ mi: 'Whakaū', en: 'Agree' }} hint="Read it first">{agree}</Checkbox>)
    const box = screen.getByRole('checkbox', { name: 'He tika It is correct' })
    expect(box).toBeInvalid()
    expect(box).toHaveAccessibleDescription('Hapa: Whakaū Error: Agree Read it first')
    const message = screen.getByText('Agree', { exact: false, selector: 'span' })
    expect(message.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('is the form’s or the app’s, as any input', async () => {
    const ref = createRef<HTMLInputElement>()
    const onChange = vi.fn()
    renderIn('en', <form aria-label="f"><Checkbox ref={ref} name="a" value="agreed" defaultChecked className="mine" onChange={onChange}>{agree}</Checkbox></form>)
    const box = screen.getByRole('checkbox')
    expect(ref.current).toBe(box)
    expect(box).toHaveClass('reo-checkboxes-box', 'mine')
    expect(sent()).toEqual([['a', 'agreed']])
    await userEvent.click(box)
    expect(onChange).toHaveBeenCalledOnce()
    expect(sent()).toEqual([])
  })

  test('stays as it is when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Checkbox name="a" value="agreed" error="Agree">{agree}</Checkbox></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.click(screen.getByText('It is correct'))
    rerender(page('mi'))
    expect(screen.getByRole('checkbox', { name: 'He tika' })).toBeChecked()
    expect(screen.getByRole('checkbox')).toHaveFocus()
  })
})
