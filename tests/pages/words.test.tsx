import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { AllWords, WordsOf } from '../../stories/blocks/index.ts'

const page = (reading: Reading) => (
  <ReoruaProvider reading={reading}>
    <AllWords of={['breadcrumbs', 'date-input', 'language-toggle']} />
  </ReoruaProvider>
)
const rows = () => within(screen.getByRole('table', { name: 'Words in both languages' })).getAllByRole('row').slice(1)
const count = () => Number(/\d+/.exec(screen.getByRole('status').textContent ?? '')?.[0])

describe('the page of all words', () => {
  test('lists strings with both texts, each in its language', () => {
    render(page('en'))
    expect(rows()).toHaveLength(count())
    const row = screen.getByRole('row', { name: /language-toggle mi / })
    expect(within(row).getAllByRole('cell')[0]!.innerHTML).toBe('<span lang="mi">Te reo Māori</span>')
    expect(within(row).getAllByRole('cell')[2]!.textContent).toMatch(/^(Reviewed|Published|Attested|Draft)$/)
  })

  test('finds Māori without its macron, and the macron where it was typed', async () => {
    render(page('en'))
    const all = count()
    await userEvent.type(screen.getByRole('searchbox'), 'maori')
    expect(count()).toBeLessThan(all)
    const found = count()
    expect(found).toBeGreaterThan(0)
    for (const row of rows()) expect(row.textContent).toMatch(/m[aā]ori/i)

    await userEvent.clear(screen.getByRole('searchbox'))
    expect(count()).toBe(all)
    await userEvent.type(screen.getByRole('searchbox'), 'MĀORI')
    expect(count()).toBe(found)
  })

  test('narrows down to one group and one status', async () => {
    render(page('en'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'date-input')
    expect(rows().every((row) => row.textContent?.startsWith('date-input'))).toBe(true)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Attested')
    expect(rows().length).toBeGreaterThan(0)
    for (const row of rows()) expect(within(row).getByText('Attested')).toBeVisible()
  })

  test('says so when nothing is found', async () => {
    render(page('en'))
    await userEvent.type(screen.getByRole('searchbox'), 'no such word')
    expect(screen.getByRole('status')).toHaveTextContent('No words found')
    expect(screen.queryByRole('table', { name: 'Words in both languages' })).toBeNull()
  })

  test('keeps the search over a change of reading', async () => {
    const { rerender } = render(page('en'))
    const all = count()
    await userEvent.type(screen.getByRole('searchbox'), 'maori')
    expect(count()).toBeLessThan(all)
    const found = count()
    rerender(page('mi'))
    expect(screen.getByRole('searchbox', { name: 'Rapu kupu' })).toHaveValue('maori')
    expect(count()).toBe(found)
  })

  test('adds up: each string counts once in the coverage', () => {
    render(page('en'))
    const total = within(screen.getByRole('table', { name: 'Words of each group' })).getAllByRole('row').at(-1)!
    const [label, ...numbers] = [...total.children].map((cell) => cell.textContent)
    expect(label).toBe('All')
    const all = Number(numbers.pop())
    expect(all).toBe(count())
    expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(all)
  })

  test('has a link beside each string that starts a report about it', () => {
    render(page('en'))
    const link = within(screen.getByRole('row', { name: /breadcrumbs label/ })).getByRole('link', { name: 'Is this word wrong? breadcrumbs.label' })
    const href = decodeURIComponent(link.getAttribute('href') ?? '')
    expect(href).toMatch(/^(mailto:|https:)/)
    expect(href).toContain('Kei konei koe')
    expect(href).toContain('You are here')
  })
})

test('the words of a component are those of its namespaces', () => {
  render(
    <ReoruaProvider reading="mi">
      <WordsOf ns={['field', 'error-message']} />
    </ReoruaProvider>,
  )
  expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(['error-message prefix', 'field optional'])
})
