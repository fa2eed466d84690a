import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Tabs, type TabItem, type TabsProps } from './index.js'

const items: TabItem[] = [
  { id: 'passport', label: { mi: 'Uruwhenua', en: 'Passport' }, content: { mi: 'Tāurua te tau', en: 'Enter the number' } },
  { id: 'licence', label: { mi: 'Raihana taraiwa', en: 'Driver licence' }, content: <p lang="en-NZ">The licence <a href="#deep">here</a> <input aria-label="n" /> <b id="deep">below</b></p> },
  { id: 'realme', label: { mi: 'Tuakiri whakatūturu o RealMe', en: 'RealMe verified identity' }, content: { en: 'Nothing more' } },
]

function Proof({ reading = 'en', ...props }: { reading?: Reading } & Partial<TabsProps>) {
  return <ReoruaProvider reading={reading}><Tabs items={items} {...props} /></ReoruaProvider>
}

const chosen = () => screen.getAllByRole('tab').filter((tab) => tab.getAttribute('aria-selected') === 'true').map((tab) => tab.textContent)
const panel = () => screen.getByRole('tabpanel')
const clearAddress = () => history.replaceState(null, '', location.pathname + location.search)

beforeEach(() => page.viewport(1280, 720))
afterEach(clearAddress)

describe('tabs', () => {
  test('are a list named by its label, of which the first is open', () => {
    render(<Proof label={{ mi: 'Tuakiri', en: 'Identity' }} />)
    expect(screen.getByRole('tablist', { name: 'Identity' })).toBeVisible()
    expect(chosen()).toEqual(['Passport'])
    expect(screen.getByRole('tabpanel', { name: 'Passport' })).toHaveTextContent('PassportEnter the number')
    expect(screen.getByText('Nothing more')).not.toBeVisible()
  })

  test('are called "Contents" unless told otherwise, and may start with another one', () => {
    render(<Proof defaultOpen="licence" />)
    expect(screen.getByRole('tablist', { name: 'Contents' })).toBeVisible()
    expect(chosen()).toEqual(['Driver licence'])
  })

  test('open with a click, one at a time', async () => {
    render(<Proof />)
    await userEvent.click(screen.getByRole('tab', { name: 'Driver licence' }))
    expect(chosen()).toEqual(['Driver licence'])
    expect(panel()).toHaveAccessibleName('Driver licence')
    expect(screen.getByText('below')).toBeVisible()
    expect(screen.getByText('Enter the number')).not.toBeVisible()
  })

  test('are one stop for Tab; arrows, Home and End open the next, the first and the last', async () => {
    render(<Proof />)
    await userEvent.tab()
    for (const [key, name] of [['ArrowRight', 'Driver licence'], ['ArrowRight', 'RealMe verified identity'], ['ArrowRight', 'Passport'], ['ArrowLeft', 'RealMe verified identity'], ['Home', 'Passport'], ['End', 'RealMe verified identity'], ['ArrowDown', 'RealMe verified identity']]) {
      await userEvent.keyboard(`{${key}}`)
      expect(chosen()).toEqual([name])
      expect(screen.getByRole('tab', { name })).toHaveFocus()
    }
    await userEvent.tab()
    expect(panel()).toHaveFocus()
  })

  test('leave keys with Alt, Control, Meta or Shift to the browser, and Space scrolls nothing', async () => {
    render(<Proof />)
    const tab = screen.getByRole('tab', { name: 'Passport' })
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      expect(tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', [modifier]: true, bubbles: true, cancelable: true }))).toBe(true)
    }
    expect(chosen()).toEqual(['Passport'])
    expect(tab.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))).toBe(false)
  })

  test('leave a click that asks for another window to the browser', () => {
    render(<Proof />)
    let left: boolean | undefined
    const watch = (event: Event) => {
      left = !event.defaultPrevented
      event.preventDefault()
    }
    addEventListener('click', watch)
    screen.getByRole('tab', { name: 'Driver licence' }).dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }))
    removeEventListener('click', watch)
    expect(left).toBe(true)
    expect(chosen()).toEqual(['Passport'])
  })

  test('stand below each other on a narrow page, where up and down lead along them', async () => {
    await page.viewport(320, 640)
    render(<Proof />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toEqual(['Driver licence'])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(chosen()).toEqual(['RealMe verified identity'])
  })

  test('wrap long labels in both languages within 320 pixels, each on a row of at least 44', async () => {
    await page.viewport(320, 640)
    const long = { id: 'long', label: { mi: 'whakawhanaungatanga'.repeat(3), en: 'unpronounceable'.repeat(3) }, content: 'Long' }
    render(<Proof reading="mi-en" items={[...items, long]} />)
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(320)
    for (const tab of screen.getAllByRole('tab')) {
      expect(tab.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      expect(tab.scrollWidth).toBeLessThanOrEqual(tab.clientWidth)
    }
  })

  test('say both languages, each marked, in tabs and headings, and mark what exists in one only', () => {
    render(<Proof reading="mi-en" defaultOpen="realme" />)
    for (const name of ['Uruwhenua Passport', 'Raihana taraiwa Driver licence']) {
      expect([...screen.getByRole('tab', { name }).querySelectorAll('[lang]')].map((half) => half.getAttribute('lang'))).toEqual(['mi', 'en-NZ'])
    }
    expect(screen.getByRole('tabpanel', { name: 'Tuakiri whakatūturu o RealMe RealMe verified identity' })).toBeVisible()
    expect(screen.getByText('Nothing more')).toHaveAttribute('lang', 'en-NZ')
  })

  test('keep what is open, what was typed and the focus when the reading changes', async () => {
    const { rerender } = render(<Proof />)
    await userEvent.click(screen.getByRole('tab', { name: 'Driver licence' }))
    await userEvent.fill(screen.getByRole('textbox'), 'AB123')
    screen.getByRole('tab', { name: 'Driver licence' }).focus()
    rerender(<Proof reading="mi" />)
    expect(chosen()).toEqual(['Raihana taraiwa'])
    expect(screen.getByRole('tab', { name: 'Raihana taraiwa' })).toHaveFocus()
    expect(screen.getByRole('textbox')).toHaveValue('AB123')
  })

  test('fall back to the first when the open one is taken away', () => {
    const { rerender } = render(<Proof defaultOpen="realme" />)
    rerender(<Proof items={items.slice(0, 2)} />)
    expect(chosen()).toEqual(['Passport'])
  })

  test('give their root what the app gives it, and headings their level', () => {
    const ref = createRef<HTMLDivElement>()
    renderIn('en', <Tabs items={items} ref={ref} className="mine" id="proof" headingLevel={3} />)
    expect(ref.current).toHaveClass('reo-tabs', 'mine')
    expect(ref.current!.id).toBe('proof')
    expect(document.querySelectorAll('section > h3')).toHaveLength(3)
  })
})

describe('the address', () => {
  test('opens the tab that it names, and is kept in step', async () => {
    history.replaceState(null, '', '#licence')
    render(<Proof />)
    expect(chosen()).toEqual(['Driver licence'])
    await userEvent.click(screen.getByRole('tab', { name: 'Passport' }))
    expect(location.hash).toBe('#passport')
  })

  test('opens a panel when a link on the page leads to it, and goes to its tab', async () => {
    render(<><a href="#realme" lang="en-NZ">To RealMe</a><Proof /></>)
    await userEvent.click(screen.getByRole('link', { name: 'To RealMe' }))
    await waitFor(() => expect(chosen()).toEqual(['RealMe verified identity']))
    expect(screen.getByRole('tab', { name: 'RealMe verified identity' })).toHaveFocus()
    // The same link once more, after another tab was opened by hand.
    await userEvent.click(screen.getByRole('tab', { name: 'Passport' }))
    await userEvent.click(screen.getByRole('link', { name: 'To RealMe' }))
    await waitFor(() => expect(chosen()).toEqual(['RealMe verified identity']))
  })

  test('opens the panel around what it points to', async () => {
    render(<><a href="#deep" lang="en-NZ">Deep</a><Proof /></>)
    await userEvent.click(screen.getByRole('link', { name: 'Deep' }))
    await waitFor(() => expect(screen.getByText('below')).toBeVisible())
    expect(chosen()).toEqual(['Driver licence'])
  })

  test.each(['#', '#nowhere', '#%', '#%E0%A4%A', '#passport-tab'])('%s changes nothing', (hash) => {
    history.replaceState(null, '', hash)
    render(<Proof defaultOpen="licence" />)
    expect(chosen()).toEqual(['Driver licence'])
  })

  test('may hold macrons', () => {
    history.replaceState(null, '', `#${encodeURIComponent('pūkete')}`)
    render(<Proof items={[...items, { id: 'pūkete', label: 'Account', content: 'Here' }]} />)
    expect(chosen()).toEqual(['Account'])
  })

  test('keeps what the app has put into the history', async () => {
    history.replaceState({ router: 1 }, '')
    render(<Proof />)
    await userEvent.click(screen.getByRole('tab', { name: 'Driver licence' }))
    expect(history.state).toEqual({ router: 1 })
  })
})

test('searching the page opens the panel in which something is found', async () => {
  render(<Proof />)
  const hidden = document.getElementById('realme')!
  expect(hidden.getAttribute('hidden')).toBe('until-found')
  expect(hidden.getBoundingClientRect().height).toBe(0)
  hidden.dispatchEvent(new Event('beforematch', { bubbles: true }))
  await waitFor(() => expect(chosen()).toEqual(['RealMe verified identity']))
  expect(hidden).toBeVisible()
})
