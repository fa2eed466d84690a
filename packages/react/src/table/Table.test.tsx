import { ReoruaProvider } from '@reorua/i18n'
import { render, screen, waitFor, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { cdp, page, server, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from './index.js'
import { watchOverflow } from './overflow.js'

const caption = { mi: 'Ngā uruwhenua', en: 'Passports' }
const money = { ns: 'test', key: 'money', values: { sum: 1234.5 }, defaults: { mi: '{{sum, money}}', en: '{{sum, money}}' } }

function Passports({ width }: { width?: string }) {
  return (
    <Table caption={caption} style={{ minInlineSize: width }}>
      <TableHead>
        <TableRow>
          <TableHeader scope="col">{{ mi: 'Ingoa', en: 'Name' }}</TableHeader>
          <TableHeader scope="col" numeric>{{ mi: 'Uara', en: 'Value' }}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableHeader scope="row"><bdi>Hera</bdi></TableHeader>
          <TableCell numeric>{money}</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  )
}

const region = () => screen.queryByRole('region')

const media = (name: '' | 'print') => (cdp() as unknown as { send: (method: string, options: object) => Promise<void> }).send('Emulation.setEmulatedMedia', { media: name })

beforeEach(() => page.viewport(1280, 720))
afterEach(async () => {
  await page.viewport(1280, 720)
  if (server.browser === 'chromium') await media('')
})

describe('a table', () => {
  test('is named by its caption, its cells by their column and row', () => {
    renderIn('en', <Passports />)
    const table = screen.getByRole('table', { name: 'Passports' })
    expect(within(table).getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Name', 'Value'])
    expect(within(table).getByRole('rowheader', { name: 'Hera' })).toHaveAttribute('scope', 'row')
    expect(within(table).getByRole('cell', { name: '$1,234.50' })).toBeVisible()
  })

  test('says both languages, each marked, and a figure that is the same in both once', () => {
    renderIn('mi-en', <Passports />)
    expect(screen.getByRole('table', { name: 'Ngā uruwhenua Passports' })).toBeVisible()
    for (const part of ['.reo-table-caption', 'thead th']) {
      expect([...document.querySelector(part)!.querySelectorAll('[lang]')].map((half) => half.getAttribute('lang'))).toEqual(['mi', 'en-NZ'])
    }
    expect(screen.getByRole('cell')).toHaveTextContent('$1,234.50')
  })

  test('ends its figures in line with each other and with their heading', () => {
    renderIn('en', <Passports />)
    for (const cell of [screen.getByRole('columnheader', { name: 'Value' }), screen.getByRole('cell')]) {
      expect(getComputedStyle(cell).textAlign).toBe('end')
      expect(getComputedStyle(cell).fontVariantNumeric).toBe('tabular-nums')
    }
  })

  test('that fits is no stop for Tab and no landmark', async () => {
    renderIn('en', <><Passports /><button type="button" lang="en-NZ">After</button></>)
    expect(region()).toBeNull()
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('that is too wide scrolls in a region named by its caption, with the keyboard too', async () => {
    renderIn('mi-en', <Passports width="120rem" />)
    await userEvent.tab()
    expect(screen.getByRole('region', { name: 'Ripanga: Ngā uruwhenua Table: Passports' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(region()!.scrollLeft).toBeGreaterThan(0))
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(document.scrollingElement!.clientWidth)
  })

  test('becomes such a region when the page grows narrow, and stops being one when it grows wide', async () => {
    renderIn('en', <Passports width="40rem" />)
    expect(region()).toBeNull()
    await page.viewport(320, 640)
    await waitFor(() => expect(region()).toBeVisible())
    await page.viewport(1280, 720)
    await waitFor(() => expect(region()).toBeNull())
  })

  test('keeps the focus while it has it, though another reading needs less room', async () => {
    const wide = (width: string) => <ReoruaProvider reading="en"><Passports width={width} /></ReoruaProvider>
    const { rerender } = render(<>{wide('120rem')}<button type="button" lang="en-NZ">After</button></>)
    await userEvent.tab()
    const scroll = region()!
    rerender(<>{wide('1rem')}<button type="button" lang="en-NZ">After</button></>)
    // What is measured is known one frame later, and what comes of it is drawn one more.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(scroll).toHaveFocus()
    expect(scroll).toHaveAttribute('tabindex', '0')
    await userEvent.tab()
    await waitFor(() => expect(region()).toBeNull())
  })

  test('is told to be too wide or to fit only when that is new', async () => {
    const { container } = renderIn('en', <Passports />)
    const tell = vi.fn<(overflows: boolean) => void>()
    const end = watchOverflow(container.querySelector<HTMLElement>('.reo-table-scroll')!, tell)
    // A resize observer begins with what it finds, in the next frame.
    await new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(tell.mock.calls).toEqual([[false]])
    end()
  })

  test('never breaks a long word, but scrolls, its caption staying within the page', async () => {
    await page.viewport(320, 640)
    const long = 'Whakawhanaungatanga'
    renderIn('mi', (
      <Table caption={{ mi: `${long} ${long} ${long} ${long}` }}>
        <TableHead><TableRow>{[1, 2, 3].map((n) => <TableHeader key={n} scope="col">{{ mi: long }}</TableHeader>)}</TableRow></TableHead>
      </Table>
    ))
    for (const header of screen.getAllByRole('columnheader')) expect(header.getBoundingClientRect().height).toBeLessThan(60)
    const text = document.querySelector('.reo-table-caption-text')!
    expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(320)
    region()!.scrollLeft = 200
    expect(text.getBoundingClientRect().left).toBeCloseTo(region()!.getBoundingClientRect().left, 0)
  })

  // Firefox cannot be told to print from here; its rules are the same.
  test.runIf(server.browser === 'chromium')('loses no column on paper of A4', async () => {
    renderIn('mi-en', (
      <Table caption={caption}>
        <TableHead><TableRow>{[...'abcdefghij'].map((letter) => <TableHeader key={letter} scope="col">{{ mi: 'Whakawhanaungatanga', en: 'Kinship' }}</TableHeader>)}</TableRow></TableHead>
      </Table>
    ))
    const width = () => screen.getByRole('table').getBoundingClientRect().width
    await page.viewport(643, 900)
    expect(width()).toBeGreaterThan(643)
    await media('print')
    expect(width()).toBeLessThanOrEqual(643)
  })

  test('is a stop for Tab without scripts, and is taken over without a warning', async () => {
    const errors = vi.spyOn(console, 'error')
    const content = <ReoruaProvider reading="en"><Passports /></ReoruaProvider>
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(content)
    expect(screen.getByRole('region', { name: 'Table: Passports' })).toHaveAttribute('tabindex', '0')
    render(content, { container: place, hydrate: true })
    expect(region()).toBeNull()
    expect(errors).not.toHaveBeenCalled()
  })

  test('marks words that exist in English only', () => {
    renderIn('mi', <Table caption="Fees"><TableBody><TableRow><TableHeader scope="row">Adult</TableHeader><TableCell>Free</TableCell></TableRow></TableBody></Table>)
    for (const words of ['Fees', 'Adult', 'Free']) for (const place of screen.getAllByText(words)) expect(place).toHaveAttribute('lang', 'en-NZ')
  })

  test('gives its table what the app gives it, and its parts what theirs get', () => {
    const table = createRef<HTMLTableElement>()
    const cell = createRef<HTMLTableCellElement>()
    renderIn('en', (
      <Table ref={table} caption={caption} className="mine" id="passports" size="small">
        <TableHead className="head"><TableRow className="row"><TableHeader scope="col" className="header">{caption}</TableHeader></TableRow></TableHead>
        <TableBody className="body"><TableRow><TableCell ref={cell} className="cell" colSpan={2}>{caption}</TableCell></TableRow></TableBody>
      </Table>
    ))
    expect(table.current).toBe(screen.getByRole('table'))
    expect(table.current).toHaveClass('reo-table', 'mine')
    expect(table.current!.id).toBe('passports')
    expect(Number.parseFloat(getComputedStyle(table.current!).fontSize)).toBe(16)
    expect(cell.current!.colSpan).toBe(2)
    for (const name of ['head', 'row', 'header', 'body', 'cell']) expect(document.querySelector(`.${name}`)).toHaveClass(`reo-table-${name}`)
  })
})
