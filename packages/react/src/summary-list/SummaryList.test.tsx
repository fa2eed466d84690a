import { ReoruaProvider } from '@reorua/i18n'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { SummaryCard, SummaryList, SummaryListRow } from './index.js'

const name = { mi: 'Ingoa', en: 'Name' }
const email = { mi: 'Īmēra', en: 'Email' }
const none = { mi: 'Kore', en: 'None' }

function Answers() {
  return (
    <SummaryList>
      <SummaryListRow label={name} value={<bdi>Hera Ngāwhika</bdi>} change={{ href: '/name' }} />
      <SummaryListRow label={email} value={none} />
    </SummaryList>
  )
}

afterEach(() => page.viewport(1280, 720))

describe('a summary list', () => {
  test('pairs each question with its answer', () => {
    renderIn('en', <Answers />)
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Name', 'Email'])
    expect(screen.getAllByRole('definition').map((answer) => answer.textContent)).toEqual(['Hera Ngāwhika', 'Change Name', 'None'])
  })

  test('names each link by what it changes, though only "Change" is seen', () => {
    renderIn('en', <Answers />)
    const link = screen.getByRole('link', { name: 'Change Name' })
    expect(link).toHaveAttribute('href', '/name')
    expect(within(link).getByText('Name').getBoundingClientRect().width).toBeLessThanOrEqual(1)
  })

  test('names the link in both languages, the question inside each', () => {
    renderIn('mi-en', <Answers />)
    expect(screen.getByRole('link', { name: 'Huri Ingoa Change Name' })).toBeVisible()
    const halves = [...screen.getByRole('link').querySelectorAll('[lang]')]
    expect(halves.map((half) => [half.getAttribute('lang'), half.textContent])).toEqual([['mi', 'Huri Ingoa'], ['en-NZ', 'Change Name']])
  })

  test('marks a question that exists in English only, also inside the link', () => {
    renderIn('mi', <SummaryList><SummaryListRow label="Name" value={none} change={{ href: '/name' }} /></SummaryList>)
    expect(screen.getByRole('link', { name: 'Huri Name' })).toBeVisible()
    for (const word of screen.getAllByText('Name')) expect(word).toHaveAttribute('lang', 'en-NZ')
  })

  test('has no link where nothing can be changed', () => {
    renderIn('en', <SummaryList><SummaryListRow label={email} value={none} /></SummaryList>)
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('keeps the focus on the link when the reading changes', async () => {
    const { rerender } = render(<ReoruaProvider reading="en"><Answers /></ReoruaProvider>)
    await userEvent.tab()
    rerender(<ReoruaProvider reading="mi"><Answers /></ReoruaProvider>)
    expect(screen.getByRole('link', { name: 'Huri Ingoa' })).toHaveFocus()
  })

  test('gives the link what the app gives it, but no address that runs a script', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onClick = vi.fn((event: React.MouseEvent) => event.preventDefault())
    renderIn('en', (
      <SummaryList>
        <SummaryListRow label={name} value={none} change={{ href: '/name', onClick, hrefLang: 'mi' }} />
        <SummaryListRow label={email} value={none} change={{ href: 'javascript:alert(1)' }} />
      </SummaryList>
    ))
    screen.getByRole('link', { name: 'Change Name' }).click()
    expect(onClick).toHaveBeenCalledOnce()
    expect(screen.getByRole('link')).toHaveAttribute('hreflang', 'mi')
    expect(error).toHaveBeenCalledWith(expect.stringContaining('SummaryListRow got an href'))
    error.mockRestore()
  })

  test('keeps its columns in line, whether or not a row has a link', async () => {
    await page.viewport(1280, 720)
    renderIn('mi-en', <Answers />)
    const answers = [...document.querySelectorAll('.reo-summary-list-value')].map((answer) => answer.getBoundingClientRect())
    expect(answers[0]!.left).toBe(answers[1]!.left)
    expect(answers[0]!.width).toBe(answers[1]!.width)
  })

  test('puts everything below each other on a narrow page, and breaks what cannot fit', async () => {
    await page.viewport(320, 640)
    const long = 'whakawhanaungatanga'.repeat(4)
    renderIn('mi-en', <SummaryList><SummaryListRow label={name} value={<bdi>{long}</bdi>} change={{ href: '/name' }} /></SummaryList>)
    const [key, value, actions] = ['key', 'value', 'actions'].map((part) => document.querySelector(`.reo-summary-list-${part}`)!.getBoundingClientRect())
    expect(value!.top).toBeGreaterThanOrEqual(key!.bottom)
    expect(actions!.top).toBeGreaterThanOrEqual(value!.bottom)
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(320)
  })

  test('gives its elements what the app gives them', () => {
    const list = createRef<HTMLDListElement>()
    const row = createRef<HTMLDivElement>()
    renderIn('en', <SummaryList ref={list} className="mine" id="answers"><SummaryListRow ref={row} className="ours" label={name} value={none} /></SummaryList>)
    expect(list.current).toHaveClass('reo-summary-list', 'mine')
    expect(list.current!.id).toBe('answers')
    expect(row.current).toHaveClass('reo-summary-list-row', 'ours')
  })
})

describe('several links for one answer', () => {
  const remove = { mi: 'Tango', en: 'Remove' }

  test('are a list, each named by what it does to what', () => {
    renderIn('mi-en', <SummaryList><SummaryListRow label={name} value={none} change={{ href: '/name' }} actions={[{ href: '/remove', text: remove }]} /></SummaryList>)
    expect(screen.getAllByRole('listitem').map((item) => within(item).getByRole('link'))).toEqual([screen.getByRole('link', { name: 'Huri Ingoa Change Name' }), screen.getByRole('link', { name: 'Tango Ingoa Remove Name' })])
    expect(screen.getByRole('link', { name: 'Tango Ingoa Remove Name' })).toHaveAttribute('href', '/remove')
  })

  test('need not be able to change it, and then are one link without a list', () => {
    renderIn('en', <SummaryList><SummaryListRow label={name} value={none} actions={[{ href: '/remove', text: remove }]} /></SummaryList>)
    expect(screen.getByRole('link', { name: 'Remove Name' })).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
  })
})

describe('a summary card', () => {
  const child = { mi: 'Tamaiti tuatahi', en: 'First child' }

  function Card() {
    return (
      <SummaryCard heading={child} headingLevel={3} actions={[{ href: '/remove', text: 'Remove' }, { href: 'javascript:alert(1)', text: 'Run' }]} className="mine">
        <SummaryList>
          <SummaryListRow label={name} value={none} change={{ href: '/name' }} of={child} actions={[{ href: '/more', text: 'More' }]} />
        </SummaryList>
      </SummaryCard>
    )
  }

  test('has a heading, and links that say which card they are about', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <Card />)
    expect(screen.getByRole('heading', { level: 3, name: 'First child' }).closest('.reo-summary-card')).toHaveClass('mine')
    for (const link of ['Remove (First child)', 'Change Name (First child)', 'More Name (First child)']) expect(screen.getByRole('link', { name: link })).toBeVisible()
    expect(error).toHaveBeenCalledWith(expect.stringContaining('SummaryCard got an href'))
    expect(screen.queryByRole('link', { name: /^Run/ })).toBeNull()
    error.mockRestore()
  })

  test('marks in Māori what exists in English only', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('mi', <Card />)
    expect(screen.getByText('Remove')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByRole('link', { name: 'Huri Ingoa (Tamaiti tuatahi)' })).toBeVisible()
    vi.restoreAllMocks()
  })

  test('Tab goes from the links of its heading to those of its rows', async () => {
    renderIn('en', <SummaryCard heading={child} actions={[{ href: '#remove', text: 'Remove' }]}><SummaryList><SummaryListRow label={name} value={none} change={{ href: '#name' }} of={child} /></SummaryList></SummaryCard>)
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Remove (First child)' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Change Name (First child)' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(location.hash).toBe('#name')
    history.replaceState(null, '', location.pathname + location.search)
  })

  test('keeps the focus on its link when the reading changes', async () => {
    const card = <SummaryCard heading={child} actions={[{ href: '#remove', text: { mi: 'Tango', en: 'Remove' } }]}>{null}</SummaryCard>
    const { rerender } = render(<ReoruaProvider reading="en">{card}</ReoruaProvider>)
    await userEvent.tab()
    rerender(<ReoruaProvider reading="mi">{card}</ReoruaProvider>)
    expect(screen.getByRole('link', { name: 'Tango (Tamaiti tuatahi)' })).toHaveFocus()
  })

  test('stays within 320 pixels, however long its heading', async () => {
    await page.viewport(320, 640)
    renderIn('mi-en', <SummaryCard heading={{ mi: 'whakawhanaungatanga'.repeat(3), en: 'unpronounceable'.repeat(3) }} actions={[{ href: '#a', text: 'Remove' }, { href: '#b', text: 'Withdraw it' }]}><SummaryList><SummaryListRow label={name} value={none} change={{ href: '#c' }} /></SummaryList></SummaryCard>)
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(320)
  })
})
