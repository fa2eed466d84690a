import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { TextInput } from '../text-input/index.js'
import { SessionTimeout, type SessionTimeoutProps } from './index.js'

const START = new Date('2026-11-27T10:00:00Z').getTime()
let onStay: ReturnType<typeof vi.fn<() => unknown>>
let onExpire: ReturnType<typeof vi.fn<() => void>>
let channel = 0

beforeEach(() => {
  // Only what counts the time: the browser's own clicks and keys take as long as they take.
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: START })
  onStay = vi.fn()
  onExpire = vi.fn()
  channel++
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Session(props: Partial<SessionTimeoutProps>) {
  return <SessionTimeout lasts={900} onStay={onStay} onExpire={onExpire} signOutHref="#signed-out" expiredHref="#expired" channel={`test-${channel}`} {...props} />
}

function Service(props: Partial<SessionTimeoutProps>) {
  return (
    <>
      <Session {...props} />
      <form aria-label="f"><TextInput label={{ mi: 'Ingoa', en: 'Name' }} name="name" /></form>
    </>
  )
}

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))
/** The computer sleeps: the clock on the wall goes on, and no timer of the page does. */
const sleep = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
const wake = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')))
const dialog = () => screen.queryByRole('dialog')
const button = () => within(dialog()!).getByRole('button', { name: /Stay signed in/ })
const seen = () => document.querySelector('.reo-session-timeout-time')!.textContent
const heard = () => within(dialog()!).getByRole('status').textContent

describe('a session', () => {
  test('says nothing for as long as it lasts', () => {
    renderIn('en', <Service />)
    pass(779)
    expect(dialog()).toBeNull()
  })

  test('warns two minutes before its end, in both languages, whatever is read', () => {
    renderIn('en', <Service />)
    pass(780)
    expect(dialog()).toHaveAccessibleName('You are about to be signed out Ka takiputa koe ākuanei')
    expect(dialog()).toHaveAccessibleDescription('You will be signed out in 2 minutes Ka takiputa koe i roto i te 2 meneti')
    expect([...dialog()!.querySelectorAll('h2 [lang]')].map((half) => half.getAttribute('lang'))).toEqual(['en-NZ', 'mi'])
    expect(dialog()!.matches(':modal')).toBe(true)
    expect(button()).toHaveFocus()
  })

  test.each([
    ['mi', 'Takiuru tonu Stay signed in'],
    ['mi-en', 'Takiuru tonu Stay signed in'],
    ['en-mi', 'Stay signed in Takiuru tonu'],
  ] as const)('begins with the language that leads in %s', (reading, name) => {
    renderIn(reading, <Service />)
    pass(780)
    expect(button()).toHaveAccessibleName(name)
  })

  test('warns as long before its end as the app says, and says what else the app says', () => {
    renderIn('mi', <Service warning={300}>{{ en: 'We keep your answers' }}</Service>)
    pass(600)
    expect(within(dialog()!).getByText('We keep your answers')).toHaveAttribute('lang', 'en-NZ')
    expect(seen()).toContain('5 meneti')
  })

  test('counts down for the eye each second in the last minute, and aloud at a few marks alone', () => {
    renderIn('en', <Service />)
    pass(780)
    const told: string[] = []
    const observer = new MutationObserver(() => told.push(heard()!))
    observer.observe(within(dialog()!).getByRole('status'), { childList: true, subtree: true, characterData: true })
    const looks = new Set<string>()
    for (let second = 1; second < 120; second++) {
      pass(1)
      looks.add(seen()!)
    }
    told.push(...observer.takeRecords().map(() => heard()!))
    observer.disconnect()
    expect(looks.size).toBe(61)
    expect(seen()).toContain('1 second')
    expect(heard()).toContain('10 seconds')
  })

  test('says aloud what is left at one minute, half a minute and ten seconds', () => {
    renderIn('en', <Service />)
    pass(780)
    const said = [59, 1, 29, 1, 19, 1, 9].map((seconds) => {
      pass(seconds)
      return /in (.*?) Ka/.exec(heard()!)![1]
    })
    expect(said).toEqual(['2 minutes', '1 minute', '1 minute', '30 seconds', '30 seconds', '10 seconds', '10 seconds'])
  })

  test('goes on when the person stays: the focus is where it was, and what was typed is there', async () => {
    renderIn('en', <Service />)
    await userEvent.fill(screen.getByRole('textbox'), 'Hōhepa')
    pass(780)
    await userEvent.click(button())
    await expect.poll(dialog).toBeNull()
    expect(onStay).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(screen.getByRole('textbox')).toHaveValue('Hōhepa')
    pass(779)
    expect(dialog()).toBeNull()
    pass(1)
    expect(dialog()).toBeVisible()
  })

  test('waits for the server, and says so when it did not hear', async () => {
    onStay.mockRejectedValueOnce(new Error('offline'))
    renderIn('en', <Service />)
    pass(780)
    await userEvent.click(button())
    expect(within(dialog()!).getByRole('alert').textContent).toContain('Error: You are not signed in for longer yet. Try again')
    await userEvent.click(button())
    await expect.poll(dialog).toBeNull()
  })

  test('ends once, after the answers are kept', async () => {
    let keep = () => {}
    const onSave = vi.fn(() => new Promise<void>((done) => void (keep = done)))
    renderIn('en', <Service onSave={onSave} />)
    pass(780)
    // While it still lasts, and nothing more can be typed.
    expect(onSave).toHaveBeenCalledTimes(1)
    pass(120)
    expect(onExpire).not.toHaveBeenCalled()
    await act(async () => keep())
    expect(onExpire).toHaveBeenCalledTimes(1)
    pass(600)
    await wake()
    expect(onSave).toHaveBeenCalledTimes(1)
    expect(onExpire).toHaveBeenCalledTimes(1)
    expect(dialog()).toHaveAccessibleName('You are signed out Kua takiputa koe')
    expect(within(dialog()!).getByRole('link')).toHaveAttribute('href', '#expired')
  })

  test('saves anew for each warning', async () => {
    const onSave = vi.fn()
    renderIn('en', <Service onSave={onSave} />)
    pass(780)
    await userEvent.click(button())
    pass(780)
    expect(onSave).toHaveBeenCalledTimes(2)
  })

  test('ends also where the answers could not be kept, and tells the developer', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <Service onSave={() => { throw new Error('full') }} />)
    pass(780)
    await act(async () => void vi.advanceTimersByTime(120_000))
    expect(onExpire).toHaveBeenCalledTimes(1)
    expect(told.mock.calls[0]![0]).toContain('onSave')
    told.mockRestore()
  })

  test('leads to a safe page at its end', async () => {
    renderIn('en', <Service onExpire={undefined} />)
    await act(async () => void vi.advanceTimersByTime(900_000))
    expect(location.hash).toBe('#expired')
    history.replaceState(null, '', location.pathname + location.search)
  })

  test('ends while a computer sleeps, and says so as soon as it wakes', async () => {
    const onSave = vi.fn()
    renderIn('en', <Service onSave={onSave} />)
    pass(60)
    sleep(3600)
    await wake()
    expect(onSave).toHaveBeenCalledTimes(1)
    expect(onExpire).toHaveBeenCalledTimes(1)
    expect(dialog()).toHaveAccessibleName('You are signed out Kua takiputa koe')
  })

  test('warns on waking of what is really left', async () => {
    renderIn('en', <Service />)
    sleep(855)
    await wake()
    expect(seen()).toContain('45 seconds')
    expect(heard()).toContain('45 seconds')
  })

  test('begins anew when the server has heard of the person', () => {
    const { rerender } = renderIn('en', <Service />)
    pass(800)
    expect(dialog()).toBeVisible()
    rerender(<ReoruaProvider reading="en"><Service since={new Date(Date.now()).toISOString()} /></ReoruaProvider>)
    expect(dialog()).toBeNull()
  })

  test('began when the server says', () => {
    renderIn('en', <Service since={START - 800_000} />)
    expect(seen()).toContain('2 minutes')
    expect(dialog()).toBeVisible()
  })
})

describe('in several tabs', () => {
  const told = async (message: unknown) => {
    const other = new BroadcastChannel(`test-${channel}`)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of a channel, which has none
    other.postMessage(message)
    return () => other.close()
  }

  test('staying in another one closes the warning here', async () => {
    renderIn('en', <Service />)
    pass(780)
    const close = await told(Date.now() + 900_000)
    await expect.poll(() => dialog()).toBeNull()
    close()
    expect(onStay).not.toHaveBeenCalled()
  })

  test('staying here tells the others', async () => {
    const heard: unknown[] = []
    const other = new BroadcastChannel(`test-${channel}`)
    other.addEventListener('message', ({ data }) => heard.push(data))
    renderIn('en', <Service />)
    pass(780)
    await userEvent.click(button())
    await expect.poll(() => heard.map((end) => Math.floor((Number(end) - START) / 1000))).toEqual([900, 1680])
    other.close()
  })

  test('signing out in another one ends it here', async () => {
    renderIn('en', <Service />)
    const close = await told('ended')
    await expect.poll(() => onExpire.mock.calls.length).toBe(1)
    close()
    expect(dialog()).toHaveAccessibleName('You are signed out Kua takiputa koe')
  })

  test('nonsense is not heard, and no tab makes a session last longer than it can', async () => {
    renderIn('en', <Service />)
    for (const nonsense of [null, {}, 'other', Number.NaN, Number.POSITIVE_INFINITY, Date.now() + 1e9]) (await told(nonsense))()
    const close = await told(Date.now() + 1e9)
    // What comes after it has been heard as well.
    const heard = vi.fn()
    const listener = new BroadcastChannel(`test-${channel}`)
    listener.addEventListener('message', heard)
    const last = new BroadcastChannel(`test-${channel}`)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- of a channel, which has none
    last.postMessage('over')
    await expect.poll(() => heard.mock.calls.length).toBe(1)
    pass(780)
    expect(dialog()).toBeVisible()
    for (const one of [listener, last]) one.close()
    close()
  })
})

describe('a change of reading', () => {
  test('happens in the dialog too, and keeps it open, with its focus', async () => {
    function Page() {
      const [reading, setReading] = useState<Reading>('en')
      return <ReoruaProvider reading={reading} onReadingChange={setReading}><Service readings={['mi', 'en']} /></ReoruaProvider>
    }
    render(<Page />)
    pass(780)
    expect(button()).toHaveFocus()
    await userEvent.click(within(dialog()!).getByRole('link', { name: 'Te reo Māori' }))
    expect(document.documentElement.lang).toBe('mi')
    expect(dialog()).toHaveAccessibleName('Ka takiputa koe ākuanei You are about to be signed out')
    expect(within(dialog()!).getByRole('link', { name: 'Te reo Māori' })).toHaveFocus()
    expect(within(dialog()!).getAllByRole('status').map((one) => one.getAttribute('aria-live'))).toContain('off')
  })

  test('does not begin the session anew', () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Service /></ReoruaProvider>
    const { rerender } = render(page('en'))
    pass(700)
    rerender(page('mi'))
    pass(80)
    expect(dialog()).toBeVisible()
  })
})

test('without scripts the page says how long it lasts, and shows no dialog', () => {
  const html = renderToString(<ReoruaProvider reading="mi-en"><Session lasts={1800} /></ReoruaProvider>)
  const page = new DOMParser().parseFromString(`<body>${html}`, 'text/html')
  expect(page.querySelector('noscript')!.textContent).toContain('Send your answers within 30 minutes. After that you will be signed out')
  expect(page.querySelector('noscript [lang="mi"]')!.textContent).toBe('Tukuna ō whakautu i roto i te 30 meneti. Ā muri atu, ka takiputa koe')
  expect(page.querySelector('dialog')).not.toHaveAttribute('open')
})

describe('with a keyboard', () => {
  test('Tab goes through the dialog, and never to the page behind it', async () => {
    renderIn('en', <Service readings={['mi', 'en']} />)
    pass(780)
    const stops = [screen.getByRole('link', { name: /Sign out/ })]
    for (const stop of stops) {
      await userEvent.tab()
      expect(stop).toHaveFocus()
    }
    for (let press = 0; press < 6; press++) {
      await userEvent.tab()
      expect(screen.getByLabelText('Name')).not.toHaveFocus()
    }
  })

  test.for(['{Enter}', ' '])('%j on “Stay signed in” stays', async (key) => {
    renderIn('en', <Service />)
    await userEvent.click(screen.getByRole('textbox'))
    pass(780)
    await userEvent.keyboard(key)
    await expect.poll(dialog).toBeNull()
    expect(onStay).toHaveBeenCalledTimes(1)
  })

  test('Enter on “Sign out” leads there', async () => {
    renderIn('en', <Service />)
    pass(780)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(location.hash).toBe('#signed-out')
    expect(onStay).not.toHaveBeenCalled()
    history.replaceState(null, '', location.pathname + location.search)
  })

  test('Escape stays, because nothing is lost by it', async () => {
    renderIn('en', <Service />)
    await userEvent.click(screen.getByRole('textbox'))
    pass(780)
    await userEvent.keyboard('{Escape}')
    await expect.poll(dialog).toBeNull()
    expect(onStay).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('Escape closes no warning that the server has not heard of', async () => {
    onStay.mockRejectedValue(new Error('offline'))
    renderIn('en', <Service />)
    pass(780)
    for (let press = 0; press < 3; press++) await userEvent.keyboard('{Escape}')
    expect(dialog()).toBeVisible()
    expect(dialog()!.matches(':modal')).toBe(true)
  })
})
