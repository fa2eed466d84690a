import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, waitFor } from '@testing-library/react'
import { createRef, useState } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { TextInput } from '../text-input/index.js'
import { Checkbox, CheckboxDivider, Checkboxes, type CheckboxesProps } from './index.js'

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

function More(props: Partial<CheckboxesProps>) {
  return (
    <Checkboxes legend={{ mi: 'Ngā taipitopito', en: 'Which details?' }} name="details" {...props}>
      <Checkbox value="name" conditional={<TextInput name="new-name" label={{ mi: 'Ingoa hou', en: 'New name' }} />}>
        {{ mi: 'Ingoa', en: 'Name' }}
      </Checkbox>
      <Checkbox value="address">{{ mi: 'Wāhitau', en: 'Address' }}</Checkbox>
      <CheckboxDivider />
      <Checkbox value="none" exclusive>
        {{ mi: 'Kore', en: 'None' }}
      </Checkbox>
    </Checkboxes>
  )
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

describe('what belongs to an answer', () => {
  test('shows while the answer is chosen, and the box says so', async () => {
    renderIn('en', <More />)
    expect(box('Name')).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(box('Name'))
    expect(box('Name')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('group', { name: 'Name' })).toContainElement(screen.getByRole('textbox', { name: 'New name' }))
    expect(box('Address')).not.toHaveAttribute('aria-expanded')
  })

  test('keeps what was typed while it is hidden, and when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><More defaultValue={['name']} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(screen.getByRole('textbox'), 'Hera Ngāwhika ')
    await userEvent.click(box('Name'))
    rerender(page('mi'))
    await userEvent.click(box('Ingoa'))
    expect(screen.getByRole('textbox', { name: 'Ingoa hou' })).toHaveValue('Hera Ngāwhika ')
    expect(box('Ingoa')).toHaveAttribute('aria-expanded', 'true')
  })

  test('is told of truly when the form is put back to what it was', async () => {
    renderIn('en', <form aria-label="f"><More /><button type="reset" lang="en-NZ">Reset</button></form>)
    await userEvent.click(box('Name'))
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    await waitFor(() => expect(box('Name')).toHaveAttribute('aria-expanded', 'false'))
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('is told of truly when the app changes the answer', () => {
    const page = (value: string[]) => <ReoruaProvider reading="en"><More value={value} onChange={() => {}} /></ReoruaProvider>
    const { rerender } = render(page([]))
    rerender(page(['name']))
    expect(box('Name')).toHaveAttribute('aria-expanded', 'true')
  })

  test('is no answer: the group is told of none while somebody types in it', async () => {
    const onChange = vi.fn()
    renderIn('en', <More defaultValue={['name']} onChange={onChange} />)
    await userEvent.fill(screen.getByRole('textbox'), 'Hera')
    expect(onChange).not.toHaveBeenCalled()
  })

  test('belongs to a box that stands alone, too', async () => {
    renderIn('en', <Checkbox name="other" value="yes" conditional={<TextInput name="other-name" label="Other name" />}>I have another name</Checkbox>)
    await userEvent.click(box('I have another name'))
    expect(screen.getByRole('textbox', { name: 'Other name' })).toBeVisible()
  })
})

describe('none of these', () => {
  test('takes back the other answers, and each of them takes it back', async () => {
    renderIn('en', <More defaultValue={['name', 'address']} />)
    await userEvent.click(box('None'))
    expect(answers()).toEqual(['none'])
    expect(box('Name')).toHaveAttribute('aria-expanded', 'false')
    expect(box('None')).toHaveFocus()
    await userEvent.click(box('Address'))
    expect(answers()).toEqual(['address'])
  })

  test('can be taken back, and leaves nothing chosen', async () => {
    renderIn('en', <More defaultValue={['none']} />)
    await userEvent.click(box('None'))
    expect(answers()).toEqual([])
  })

  test('leaves alone another question on the page, and one inside', async () => {
    renderIn('en', (
      <>
        <Checkboxes legend="One" name="one" defaultValue={['a']}>
          <Checkbox value="a" conditional={<Checkboxes legend="Inside" name="inside" defaultValue={['b']}><Checkbox value="b">B</Checkbox><Checkbox value="n" exclusive>Neither</Checkbox></Checkboxes>}>A</Checkbox>
          <Checkbox value="n" exclusive>None</Checkbox>
        </Checkboxes>
        <Checkbox name="two" value="c" defaultChecked>C</Checkbox>
      </>
    ))
    await userEvent.click(box('Neither'))
    expect(answers()).toEqual(['a', 'n', 'c'])
    await userEvent.click(box('None'))
    // What is inside is hidden with its answer, and kept.
    expect(screen.getAllByRole<HTMLInputElement>('checkbox', { hidden: true }).filter(({ checked }) => checked).map(({ name, value }) => `${name} ${value}`)).toEqual(['inside n', 'one n', 'two c'])
  })

  test('is told to the app box by box, also where it keeps the answers', async () => {
    const heard: string[] = []
    function Kept() {
      const [value, setValue] = useState(['name', 'address'])
      return (
        <More
          value={value}
          onChange={({ target }) => {
            heard.push(`${target.value} ${target.checked}`)
            setValue(target.checked ? [...value, target.value] : value.filter((one) => one !== target.value))
          }}
        />
      )
    }
    renderIn('en', <Kept />)
    await userEvent.click(box('None'))
    expect(answers()).toEqual(['none'])
    expect(heard).toEqual(['none true', 'name false', 'address false'])
    await userEvent.click(box('Name'))
    expect(answers()).toEqual(['name'])
  })
})

describe('the keys', () => {
  test('Tab goes from box to box and into what belongs to a chosen one, Shift and Tab go back', async () => {
    renderIn('en', <More defaultValue={['name']} />)
    await userEvent.tab()
    expect(box('Name')).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('textbox')).toHaveFocus()
    await userEvent.tab()
    expect(box('Address')).toHaveFocus()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('Space chooses a box, and takes it back', async () => {
    renderIn('en', <More />)
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(answers()).toEqual(['name'])
    await userEvent.keyboard(' ')
    expect(answers()).toEqual([])
  })
})

test('the word between boxes is "or", and can be another', () => {
  renderIn('mi-en', <><More /><CheckboxDivider>{{ mi: 'Tētahi atu', en: 'Another' }}</CheckboxDivider></>)
  expect(screen.getByText('or')).toHaveAttribute('lang', 'en-NZ')
  expect(screen.getByText('Tētahi atu')).toHaveAttribute('lang', 'mi')
})
