import { ReoruaProvider } from '@reorua/i18n'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { SummaryList, SummaryListRow } from './index.js'

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
