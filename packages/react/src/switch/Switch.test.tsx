import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Switch, type SwitchProps } from './index.js'

function Reminders(props: Partial<SwitchProps>) {
  return <Switch name="reminders" {...props}>{{ mi: 'Īmēra', en: 'Email' }}</Switch>
}

const sent = () => [...new FormData(screen.getByRole<HTMLFormElement>('form'))]

describe('a switch', () => {
  test.each([['mi', 'Īmēra'], ['en', 'Email'], ['mi-en', 'Īmēra Email'], ['en-mi', 'Email Īmēra']] as const)('is named by its label alone in the reading %s', (reading, name) => {
    renderIn(reading, <Reminders />)
    expect(screen.getByRole('switch', { name })).not.toBeChecked()
  })

  test('shows which way it stands, in words', async () => {
    renderIn('en', <Reminders />)
    expect(screen.getByText('Off')).toBeVisible()
    expect(screen.getByText('On')).not.toBeVisible()
    await userEvent.click(screen.getByRole('switch'))
    expect(screen.getByText('On')).toBeVisible()
    expect(screen.getByText('Off')).not.toBeVisible()
    expect(screen.getByRole('switch', { name: 'Email' })).toBeChecked()
  })

  test('marks its words as English where they have no Māori, and takes others', () => {
    renderIn('mi', <><Reminders /><Reminders name="more" on={{ mi: 'Āe', en: 'Yes' }} off={{ mi: 'Kāo', en: 'No' }} /></>)
    expect(screen.getByText('Off')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByText('Kāo')).toBeVisible()
  })

  test('is described by hint and error, and found by its name', () => {
    renderIn('en', <><Reminders hint="Once a week" error="Try again" aria-describedby="more" /><p id="more">More.</p></>)
    const control = screen.getByRole('switch')
    expect(control).toHaveAccessibleDescription('More. Once a week Error: Try again')
    expect(control).toBeInvalid()
    expect(control.id).toBe('reminders')
  })

  test('is sent like a checkbox', async () => {
    renderIn('en', <form aria-label="f"><Reminders /><Reminders name="more" value="yes" defaultChecked /></form>)
    expect(sent()).toEqual([['more', 'yes']])
    await userEvent.click(screen.getAllByRole('switch')[0]!)
    expect(sent()).toEqual([['reminders', 'on'], ['more', 'yes']])
  })

  test('lets the app keep it, and gives its control what the app gives it', async () => {
    const ref = createRef<HTMLInputElement>()
    const onChange = vi.fn()
    function Kept() {
      const [on, setOn] = useState(true)
      return <Reminders ref={ref} className="mine" checked={on} onChange={({ target }) => { onChange(target.checked); setOn(target.checked) }} />
    }
    renderIn('en', <Kept />)
    expect(ref.current).toBe(screen.getByRole('switch'))
    expect(ref.current).toHaveClass('reo-switch-track', 'mine')
    await userEvent.click(screen.getByText('Email'))
    expect(onChange.mock.calls).toEqual([[false]])
    expect(ref.current).not.toBeChecked()
  })

  test('keeps its state and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Reminders /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.click(screen.getByText('Email'))
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getByRole('switch', { name: 'Email Īmēra' })).toBeChecked()
    expect(screen.getByRole('switch')).toHaveFocus()
  })

  test('Tab goes to it and on, Space switches it', async () => {
    renderIn('en', <Reminders />)
    await userEvent.tab()
    expect(screen.getByRole('switch')).toHaveFocus()
    await userEvent.keyboard(' ')
    await expect.poll(() => screen.getByRole('switch')).toBeChecked()
    await userEvent.keyboard(' ')
    await expect.poll(() => screen.getByRole('switch')).not.toBeChecked()
    await userEvent.tab()
    expect(screen.getByRole('switch')).not.toHaveFocus()
  })

  test('can be pressed anywhere on a row of at least 44 pixels, also between track and label', () => {
    renderIn('en', <Reminders />)
    const label = screen.getByText('Email').closest('label')!.getBoundingClientRect()
    const track = screen.getByRole('switch').getBoundingClientRect()
    expect(label.height).toBeGreaterThanOrEqual(44)
    expect(document.elementFromPoint((track.right + label.left) / 2, track.top + 2)?.closest('label')).toHaveAttribute('for', 'reminders')
  })

  test('switches and shows it before scripts as well', async () => {
    renderIn('en', <Reminders name="styled" />)
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><Reminders /></ReoruaProvider>)
    const state = (on: boolean) => place.querySelector(on ? '[data-on]' : '.reo-switch-state:not([data-on])')
    expect(state(false)).toBeVisible()
    await userEvent.click(place.querySelector('input')!)
    expect(state(true)).toBeVisible()
    expect(state(false)).not.toBeVisible()
    place.remove()
  })
})
