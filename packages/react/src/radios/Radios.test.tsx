import { ReoruaProvider } from '@reorua/i18n'
import { cleanup, render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Radio, Radios, type RadiosProps } from './index.js'

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
