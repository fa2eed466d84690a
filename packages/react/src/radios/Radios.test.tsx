import { ReoruaProvider } from '@reorua/i18n'
import { cleanup, render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderToString } from 'react-dom/server'
import { Checkbox } from '../checkboxes/index.js'
import { renderIn } from '../internal/testing.js'
import { TextInput } from '../text-input/index.js'
import { Radio, RadioDivider, Radios, type RadiosProps } from './index.js'

function Contact(props: Partial<RadiosProps>) {
  return (
    <Radios legend={{ mi: 'Pēhea te whakapā', en: 'How should we contact you?' }} name="contact" {...props}>
      <Radio value="email" hint={{ mi: 'Te tere rawa', en: 'The fastest way' }}>
        {{ mi: 'Īmēra', en: 'Email' }}
      </Radio>
      <Radio value="phone">{{ mi: 'Waea', en: 'Phone' }}</Radio>
      <Radio value="post" disabled>
        {{ mi: 'Mēra', en: 'Post' }}
      </Radio>
    </Radios>
  )
}

const answers = () => screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked).map(({ value }) => value)

afterEach(cleanup)

describe('radios', () => {
  test('are a group named by its question, described by hint and error', () => {
    renderIn('en', <Contact hint="Choose one" error="Say how we should contact you" />)
    const group = screen.getByRole('group', { name: 'How should we contact you?' })
    expect(group).toHaveAccessibleDescription('Choose one Error: Say how we should contact you')
    expect(group.id).toBe('contact')
  })

  test('name each answer by its label, and describe it by its hint', () => {
    renderIn('en', <Contact />)
    expect(screen.getByRole('radio', { name: 'Email' })).toHaveAccessibleDescription('The fastest way')
    expect(screen.getByRole('radio', { name: 'Phone' })).not.toHaveAccessibleDescription()
  })

  test.each([
    ['mi', 'Pēhea te whakapā', 'Īmēra', 'Te tere rawa'],
    ['en', 'How should we contact you?', 'Email', 'The fastest way'],
    ['mi-en', 'Pēhea te whakapā How should we contact you?', 'Īmēra Email', 'Te tere rawa The fastest way'],
    ['en-mi', 'How should we contact you? Pēhea te whakapā', 'Email Īmēra', 'The fastest way Te tere rawa'],
  ] as const)('speak the reading %s', (reading, question, answer, hint) => {
    renderIn(reading, <Contact />)
    expect(screen.getByRole('group', { name: question })).toBeVisible()
    expect(screen.getByRole('radio', { name: answer })).toHaveAccessibleDescription(hint)
  })

  test('give their elements what the app gives them', () => {
    const [group, answer] = [createRef<HTMLFieldSetElement>(), createRef<HTMLInputElement>()]
    renderIn('en', <Radios ref={group} legend="Contact" name="contact" className="mine" required><Radio ref={answer} value="email" className="mine" data-kept="1">Email</Radio></Radios>)
    expect(group.current).toBe(screen.getByRole('group'))
    expect(group.current).toHaveClass('reo-fieldset', 'mine')
    expect(answer.current).toBe(screen.getByRole('radio'))
    expect(answer.current).toHaveClass('reo-radios-circle', 'mine')
    expect(answer.current).toHaveAttribute('data-kept', '1')
    expect(answer.current).toBeRequired()
  })

  test('start with the given answer, and keep one at a time', async () => {
    renderIn('en', <Contact defaultValue="phone" />)
    expect(answers()).toEqual(['phone'])
    await userEvent.click(screen.getByText('Email'))
    expect(answers()).toEqual(['email'])
  })

  test('are one stop for Tab, and the arrow keys choose', async () => {
    renderIn('en', <><Contact defaultValue="email" /><button type="button">After</button></>)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: 'Email' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(answers()).toEqual(['phone'])
    await userEvent.keyboard('{ArrowDown}')
    expect(answers()).toEqual(['email'])
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus()
  })

  test('let the app keep the answer', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState('email')
      return <Contact value={value} onChange={(event) => setValue(event.target.value)} />
    }
    renderIn('en', <Kept />)
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }))
    expect(answers()).toEqual(['phone'])
    expect(errors).not.toHaveBeenCalled()
  })

  test('are sent under their name', async () => {
    renderIn('en', <form aria-label="f"><Contact defaultValue="phone" /></form>)
    expect([...new FormData(screen.getByRole('form') as HTMLFormElement)]).toEqual([['contact', 'phone']])
  })

  test('can be switched off together or one by one', () => {
    const { rerender } = renderIn('en', <Contact />)
    expect(screen.getByRole('radio', { name: 'Post' })).toBeDisabled()
    expect(screen.getByRole('radio', { name: 'Email' })).toBeEnabled()
    rerender(<ReoruaProvider reading="en"><Contact disabled /></ReoruaProvider>)
    expect(screen.getByRole('radio', { name: 'Email' })).toBeDisabled()
  })

  test('keep the answer and the focus when the reading changes', async () => {
    const { rerender } = render(<ReoruaProvider reading="en"><Contact /></ReoruaProvider>)
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }))
    rerender(<ReoruaProvider reading="mi-en"><Contact /></ReoruaProvider>)
    expect(answers()).toEqual(['phone'])
    expect(screen.getByRole('radio', { name: 'Waea Phone' })).toHaveFocus()
  })

  test('can be pressed anywhere on a row of at least 44 pixels', () => {
    renderIn('en', <Contact />)
    const label = screen.getByText('Phone').closest('label')!.getBoundingClientRect()
    expect(label.height).toBeGreaterThanOrEqual(44)
  })
})

test('a radio outside radios works by itself, and tells the developer what is missing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  renderIn('en', <Radio value="alone">Alone</Radio>)
  expect(screen.getByRole('radio', { name: 'Alone' })).toBeEnabled()
  expect(error).toHaveBeenCalledWith(expect.stringContaining('stands outside Radios'))
  error.mockRestore()
})

function ContactWith({ onChange, ...props }: Partial<RadiosProps>) {
  return (
    <Radios legend={{ mi: 'Pēhea te whakapā', en: 'How should we contact you?' }} name="contact" onChange={onChange} {...props}>
      <Radio value="email">{{ mi: 'Īmēra', en: 'Email' }}</Radio>
      <Radio value="phone" conditional={<TextInput name="phone" label={{ mi: 'Tau waea', en: 'Phone number' }} />}>
        {{ mi: 'Waea', en: 'Phone' }}
      </Radio>
      <RadioDivider />
      <Radio value="none">{{ mi: 'Kore', en: 'None' }}</Radio>
    </Radios>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' })

describe('what belongs to an answer', () => {
  test('shows while the answer is chosen, and is out of reach else', async () => {
    renderIn('en', <ContactWith />)
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }))
    expect(field()).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: 'Email' }))
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  test('is a group with the name of its answer', () => {
    renderIn('mi-en', <ContactWith defaultValue="phone" />)
    const group = screen.getByRole('group', { name: 'Waea Phone' })
    expect(group).toContainElement(screen.getByRole('textbox', { name: 'Tau waea Phone number' }))
    expect(screen.getByRole('radio', { name: 'Waea Phone' })).not.toHaveAttribute('aria-expanded')
  })

  test('keeps what was typed while it is hidden, and when the reading changes', async () => {
    const page = (reading: 'en' | 'mi') => <ReoruaProvider reading={reading}><ContactWith defaultValue="phone" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), '04 499 1234')
    await userEvent.click(screen.getByRole('radio', { name: 'None' }))
    rerender(page('mi'))
    await userEvent.click(screen.getByRole('radio', { name: 'Waea' }))
    expect(screen.getByRole('textbox', { name: 'Tau waea' })).toHaveValue('04 499 1234')
    rerender(page('en'))
    expect(field()).toHaveValue('04 499 1234')
  })

  test('is no answer: the group is told of none while somebody types in it', async () => {
    const onChange = vi.fn()
    renderIn('en', <ContactWith onChange={({ target }) => onChange(target.value)} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }))
    await userEvent.fill(field(), '021')
    expect(onChange.mock.calls).toEqual([['phone']])
  })

  test('may hold answers to another question, and a box that stands alone', () => {
    renderIn('en', (
      <Radios legend="Contact" name="contact" defaultValue="phone">
        <Radio value="phone" conditional={<><Radios legend="When" name="when" defaultValue="late"><Radio value="late">Late</Radio></Radios><Checkbox name="text" value="yes">Also by text</Checkbox></>}>Phone</Radio>
      </Radios>
    ))
    expect(screen.getByRole('radio', { name: 'Late' })).toHaveAttribute('name', 'when')
    expect(screen.getByRole('radio', { name: 'Late' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Also by text' })).toHaveAttribute('name', 'text')
  })

  test('is hidden before scripts as well, by the sheet alone, and follows the answer', async () => {
    // The parts have written their rules by then, as a style sheet has.
    renderIn('en', <ContactWith />)
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><ContactWith name="again" /></ReoruaProvider>)
    const phone = place.querySelector<HTMLInputElement>('[value="phone"]')!
    expect(place.querySelector('[name="phone"]')).not.toBeVisible()
    await userEvent.click(phone)
    expect(place.querySelector('[name="phone"]')).toBeVisible()
    place.remove()
  })

  test('is sent together with the answer', async () => {
    renderIn('en', <form aria-label="f"><ContactWith defaultValue="phone" /></form>)
    await userEvent.fill(field(), '021 234')
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['contact', 'phone'], ['phone', '021 234']])
  })
})

describe('the keys', () => {
  test('Tab goes to the chosen answer, and from there to what belongs to it', async () => {
    renderIn('en', <ContactWith defaultValue="phone" />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: 'Phone' })).toHaveFocus()
    await userEvent.tab()
    expect(field()).toHaveFocus()
  })

  test.each([['ArrowDown', 'phone'], ['ArrowRight', 'phone'], ['ArrowUp', 'none'], ['ArrowLeft', 'none']])('%s chooses the answer beside', async (key, value) => {
    renderIn('en', <ContactWith defaultValue="email" />)
    await userEvent.tab()
    await userEvent.keyboard(`{${key}}`)
    expect(answers()).toEqual([value])
  })

  test('Space chooses the answer that has the focus', async () => {
    renderIn('en', <ContactWith />)
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await expect.poll(answers).toEqual(['email'])
  })
})

describe('the word between answers', () => {
  test('is "or", in English where there is no Māori, and can be another', () => {
    renderIn('mi', <><ContactWith /><RadioDivider className="mine">{{ mi: 'Tētahi atu', en: 'Another' }}</RadioDivider></>)
    expect(screen.getByText('or')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByText('Tētahi atu').closest('.reo-radios-divider')).toHaveClass('mine')
  })
})
