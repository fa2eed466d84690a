import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { DeclarationCheckbox, type DeclarationCheckboxProps } from './index.js'

const statements = [{ mi: 'He tika ngā taipitopito', en: 'The details are correct' }, 'You may check them']

function Declaration(props: Partial<DeclarationCheckboxProps>) {
  return (
    <DeclarationCheckbox heading={{ mi: 'Whakaū', en: 'Confirm' }} statements={statements} name="declaration" value="agreed" {...props}>
      {{ mi: 'Āe', en: 'I declare this' }}
    </DeclarationCheckbox>
  )
}

const sent = () => [...new FormData(screen.getByRole<HTMLFormElement>('form'))]

describe('a declaration', () => {
  test('is a group with a heading, statements and one required box, which is described by them', () => {
    renderIn('en', <Declaration headingLevel={3} />)
    const group = screen.getByRole('group', { name: 'Confirm' })
    expect(screen.getByRole('heading', { level: 3, name: 'Confirm' })).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['The details are correct', 'You may check them'])
    const box = screen.getByRole('checkbox', { name: 'I declare this' })
    expect(group).toContainElement(box)
    expect(box).toBeRequired()
    expect(box).toHaveAccessibleDescription('The details are correct You may check them')
    expect(box).not.toBeChecked()
  })

  test('speaks both languages, and marks what exists in one', () => {
    renderIn('mi-en', <Declaration />)
    expect(screen.getByRole('group', { name: 'Whakaū Confirm' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Āe I declare this' })).toHaveAccessibleDescription('He tika ngā taipitopito The details are correct You may check them')
    expect(screen.getByText('You may check them')).toHaveAttribute('lang', 'en-NZ')
  })

  test('says one statement alone as a sentence', () => {
    renderIn('en', <Declaration statements={[statements[0]!]} />)
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('The details are correct')
  })

  test('carries its error at the box, after what is declared', () => {
    renderIn('en', <><Declaration error="Tick the box" aria-describedby="more" /><p id="more">More.</p></>)
    expect(screen.getByRole('checkbox')).toBeInvalid()
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('More. The details are correct You may check them Error: Tick the box')
    expect(screen.getByRole('group')).toHaveAttribute('data-invalid')
  })

  test('is sent when it is ticked, and only then', async () => {
    renderIn('en', <form aria-label="f"><Declaration /></form>)
    expect(sent()).toEqual([])
    await userEvent.click(screen.getByText('I declare this'))
    expect(sent()).toEqual([['declaration', 'agreed']])
  })

  test('is found by its name, and gives its box what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <Declaration ref={ref} className="mine" required={false} defaultChecked />)
    expect(ref.current).toBe(screen.getByRole('checkbox'))
    expect(ref.current!.id).toBe('declaration')
    expect(ref.current).toHaveClass('reo-checkboxes-box', 'mine')
    expect(ref.current).not.toBeRequired()
    expect(ref.current).toBeChecked()
  })

  test('stays ticked, with the focus, when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Declaration error="Tick the box" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.click(screen.getByText('I declare this'))
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getByRole('checkbox')).toBeChecked()
    expect(screen.getByRole('checkbox')).toHaveFocus()
  })

  test('Tab goes to the box and on, Space ticks it and takes it back', async () => {
    renderIn('en', <Declaration />)
    await userEvent.tab()
    expect(screen.getByRole('checkbox')).toHaveFocus()
    await userEvent.keyboard(' ')
    await expect.poll(() => screen.getByRole('checkbox')).toBeChecked()
    await userEvent.keyboard(' ')
    await expect.poll(() => screen.getByRole('checkbox')).not.toBeChecked()
    await userEvent.tab()
    expect(screen.getByRole('checkbox')).not.toHaveFocus()
  })

  test('is sent before scripts as well', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><form aria-label="f"><Declaration /></form></ReoruaProvider>)
    await userEvent.click(screen.getByRole('checkbox'))
    expect(sent()).toEqual([['declaration', 'agreed']])
    place.remove()
  })
})
