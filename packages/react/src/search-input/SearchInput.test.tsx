import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, type FormEvent } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { SearchInput } from './index.js'

const form = () => screen.getByRole<HTMLFormElement>('search')
const field = () => screen.getByRole<HTMLInputElement>('searchbox')
const button = () => screen.getByRole<HTMLButtonElement>('button')
const staying = () => vi.fn((event: FormEvent) => event.preventDefault())

describe('a search input', () => {
  test.each<[Reading, string]>([['mi', 'Rapu'], ['en', 'Search'], ['mi-en', 'Rapu Search'], ['en-mi', 'Search Rapu']])('is a place to search, with a field and a button, in the reading %s', (reading, name) => {
    renderIn(reading, <SearchInput />)
    expect(form()).toContainElement(field())
    expect(field()).toHaveAccessibleName(name)
    expect(button()).toHaveAccessibleName(name)
    expect(button().type).toBe('submit')
  })

  test('takes the words of the page', () => {
    renderIn('en', <SearchInput label="Search this site" button="Go" />)
    expect(field()).toHaveAccessibleName('Search this site')
    expect(button()).toHaveAccessibleName('Go')
    expect(screen.getByText('Search this site').getBoundingClientRect().width).toBeGreaterThan(40)
  })

  test('has a name that is heard when its label is not seen', () => {
    renderIn('en', <SearchInput label="Search this site" hideLabel />)
    expect(field()).toHaveAccessibleName('Search this site')
    expect(document.querySelector('.reo-search-input-name')!.getBoundingClientRect().width).toBe(1)
  })

  test('sends the words to its address, by GET, with what else is in it', () => {
    renderIn('en', <SearchInput action="/search" name="query" defaultValue="pēpi"><input type="hidden" name="in" value="news" /></SearchInput>)
    expect([form().method, form().getAttribute('action')]).toEqual(['get', '/search'])
    expect([...new FormData(form(), button())]).toEqual([['query', 'pēpi'], ['in', 'news']])
  })

  test('leads to no script', () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <SearchInput action="javascript:alert(1)" />)
    expect(form().getAttribute('action') ?? '').not.toContain('javascript')
    errors.mockRestore()
  })

  test('tells the app when somebody searches, by the button', async () => {
    const searched = staying()
    renderIn('en', <SearchInput onSubmit={searched} />)
    await userEvent.fill(field(), ' Ma\u0304ori ')
    await userEvent.click(button())
    expect(searched).toHaveBeenCalledOnce()
    expect(field()).toHaveValue(' Ma\u0304ori ')
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <SearchInput ref={ref} id="site-search" className="mine" maxLength={100} width={20} />)
    expect(ref.current).toBe(field())
    expect(field().id).toBe('site-search')
    expect(field()).toHaveClass('reo-search-input', 'mine')
    expect(field().maxLength).toBe(100)
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><SearchInput /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), 'pēpi')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('pēpi')
  })

  test('stays on a narrow page in both languages, with targets of at least 44 pixels', () => {
    renderIn('mi-en', <div style={{ inlineSize: '14rem' }}><SearchInput /></div>)
    for (const part of [field(), button()]) {
      const { height, right } = part.getBoundingClientRect()
      expect(height).toBeGreaterThanOrEqual(44)
      expect(right).toBeLessThanOrEqual(form().getBoundingClientRect().right)
    }
  })

  test('works without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><SearchInput action="/search" defaultValue="pēpi" /></ReoruaProvider>)
    expect([form().method, form().getAttribute('action')]).toEqual(['get', '/search'])
    expect([...new FormData(form(), button())]).toEqual([['q', 'pēpi']])
    place.remove()
  })
})

describe('with the keyboard', () => {
  test('Tab goes from the field to the button', async () => {
    renderIn('en', <SearchInput />)
    await userEvent.tab()
    expect(field()).toHaveFocus()
    await userEvent.tab()
    expect(button()).toHaveFocus()
  })

  test('Enter in the field searches', async () => {
    const searched = staying()
    renderIn('en', <SearchInput onSubmit={searched} />)
    await userEvent.fill(field(), 'pēpi')
    await userEvent.keyboard('{Enter}')
    expect(searched).toHaveBeenCalledOnce()
  })

  test.each(['{Enter}', ' '])('%j on the button searches', async (key) => {
    const searched = staying()
    renderIn('en', <SearchInput onSubmit={searched} />)
    button().focus()
    await userEvent.keyboard(key)
    expect(searched).toHaveBeenCalledOnce()
  })
})
