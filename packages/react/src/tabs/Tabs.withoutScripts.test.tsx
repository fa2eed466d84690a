import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { cdp, page, server } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Tabs, type TabItem } from './index.js'

const items: TabItem[] = [
  { id: 'one', label: { mi: 'Uruwhenua', en: 'Passport' }, content: { mi: 'Tāurua te tau', en: 'Enter the number' } },
  { id: 'two', label: { mi: 'Tuakiri whakatūturu o RealMe', en: 'RealMe verified identity' }, content: <p lang="en-NZ">The <b id="inside">licence</b></p> },
  { id: 'three', label: { mi: 'Āwhina', en: 'Help' }, content: { mi: 'Whakapā mai', en: 'Contact us' } },
]

const content = (reading: Reading) => (
  <StrictMode>
    <ReoruaProvider reading={reading}>
      <Tabs items={items} />
      <p id="after" lang="en-NZ">After</p>
    </ReoruaProvider>
  </StrictMode>
)

/** What a server sends, in a place of its own. */
function served(reading: Reading) {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = renderToString(content(reading))
  return place
}

/** The same page in a frame that runs no scripts, with the styles of this one. */
async function withoutScripts(reading: Reading) {
  render(content(reading))
  const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText)
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin')
  frame.width = '324'
  frame.srcdoc = `<!doctype html><html lang="en-NZ"><style>${styles.join('\n')}</style>${renderToString(content(reading))}`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  await loaded
  const { body } = frame.contentDocument!
  expect(frame.contentWindow!.matchMedia('(scripting: none)').matches).toBe(true)
  return within(body)
}

beforeEach(() => page.viewport(1280, 720))
afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

describe('without scripts', () => {
  test('all parts are there, each under its heading, after a list of links to them', async () => {
    const alone = await withoutScripts('en')
    expect(alone.getByText('Contents')).toBeVisible()
    const links = within(alone.getByRole('list', { name: 'Contents' })).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Passport', '#one'], ['RealMe verified identity', '#two'], ['Help', '#three']])
    expect(alone.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Passport', 'RealMe verified identity', 'Help'])
    for (const part of [...alone.getAllByRole('heading'), alone.getByText('Enter the number'), alone.getByText('licence'), alone.getByText('Contact us')]) {
      expect(part.getBoundingClientRect().height).toBeGreaterThan(10)
    }
    expect(alone.queryByRole('tab')).toBeNull()
  })

  test('long labels in both languages wrap on a narrow page', async () => {
    const alone = await withoutScripts('mi-en')
    const { clientWidth, scrollWidth } = alone.getByRole('list').ownerDocument.scrollingElement!
    expect(scrollWidth).toBe(clientWidth)
  })

  test('no link looks chosen', async () => {
    const alone = await withoutScripts('mi-en')
    const looks = alone.getAllByRole('link').map((link) => {
      const { color, borderLeftWidth, boxShadow, backgroundColor } = getComputedStyle(link)
      return [color, borderLeftWidth, boxShadow, backgroundColor].join()
    })
    expect(new Set(looks).size).toBe(1)
    expect(looks[0]).toContain('0px,none')
  })
})

describe('before scripts come', () => {
  test('all parts are in what the server sends', () => {
    const place = served('en')
    expect([...place.querySelectorAll('section > h2')].map((heading) => heading.textContent)).toEqual(['Passport', 'RealMe verified identity', 'Help'])
    expect(place.querySelector('[hidden], [role="tab"]')).toBeNull()
    place.remove()
  })

  test.each<Reading>(['mi', 'en', 'mi-en', 'en-mi'])('nothing moves when they do, and nothing is warned of, in %s', (reading) => {
    const errors = vi.spyOn(console, 'error')
    const place = served(reading)
    const look = () => [...place.querySelectorAll('.reo-tabs, .reo-tabs-tab, #one, #after')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const { color, backgroundColor, boxShadow, textDecorationLine } = getComputedStyle(part)
      return { id: part.id, x, y, width, height, color, backgroundColor, boxShadow, textDecorationLine }
    })
    const before = look()
    render(content(reading), { container: place, hydrate: true })
    expect(screen.getAllByRole('tab')).toHaveLength(3)
    expect(look()).toEqual(before)
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test.each(['#two', '#inside'])('%s in the address shows its part already, and that part stays open', (hash) => {
    const place = served('en')
    // Only a real move to the address makes its target, as `:target` knows it.
    location.hash = hash
    const seen = () => [...place.querySelectorAll('section')].filter((part) => part.getBoundingClientRect().height > 0).map(({ id }) => id)
    expect(seen()).toEqual(['two'])
    render(content('en'), { container: place, hydrate: true })
    expect(seen()).toEqual(['two'])
    expect(screen.getByRole('tab', { name: 'RealMe verified identity' })).toHaveAttribute('aria-selected', 'true')
    location.hash = ''
    history.replaceState(null, '', location.pathname + location.search)
  })
})

// Firefox cannot be told to print from here; its rules are the same.
describe.runIf(server.browser === 'chromium')('on paper', () => {
  const media = (name: '' | 'print') => (cdp() as unknown as { send: (method: string, options: object) => Promise<void> }).send('Emulation.setEmulatedMedia', { media: name })
  afterEach(() => media(''))

  test.each(['taken over', 'as served'])('all parts are there with their headings, and the tabs are not (%s)', async (state) => {
    const place = state === 'as served' ? served('en') : render(content('en')).container
    await media('print')
    for (const part of place.querySelectorAll('section, section > h2')) {
      expect(part.getBoundingClientRect().height).toBeGreaterThan(20)
      expect(part.checkVisibility({ contentVisibilityAuto: true })).toBe(true)
    }
    expect(place.querySelector('.reo-tabs-list')!.getBoundingClientRect().height).toBe(0)
    if (state === 'as served') place.remove()
  })
})
