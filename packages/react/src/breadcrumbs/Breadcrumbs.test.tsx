import { screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { Breadcrumbs } from './index.js'

const items = [
  { href: '/', text: { mi: 'Kāinga', en: 'Home' } },
  { href: '/passports', text: { mi: 'Uruwhenua', en: 'Passports' } },
  { text: { mi: 'Tono uruwhenua', en: 'Apply for a passport' } },
]

describe('breadcrumbs', () => {
  test.each([['mi', 'Kei konei koe'], ['en', 'You are here'], ['mi-en', 'Kei konei koe You are here'], ['en-mi', 'You are here Kei konei koe']] as const)('are a navigation with a name in %s', (reading, name) => {
    renderIn(reading, <Breadcrumbs items={items} />)
    expect(screen.getByRole('navigation', { name })).toBeVisible()
  })

  test('lead up the site in order, and end with this page, which is no link', () => {
    renderIn('en', <Breadcrumbs items={items} />)
    const places = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(places.map((place) => place.textContent)).toEqual(['Home', 'Passports', 'Apply for a passport'])
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/', '/passports'])
    expect(screen.getByText('Apply for a passport')).toHaveAttribute('aria-current', 'page')
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
  })

  test('call no place "this page" where the last one is a link, or a place in between has none', () => {
    renderIn('en', <Breadcrumbs items={[{ text: 'Group' }, { href: '/a', text: 'Above' }]} />)
    expect(document.querySelector('[aria-current]')).toBeNull()
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  test('mark both halves of every place', () => {
    renderIn('en-mi', <Breadcrumbs items={items} />)
    const halves = screen.getByRole('link', { name: 'Passports Uruwhenua' }).querySelectorAll('[lang]')
    expect([...halves].map((half) => half.getAttribute('lang'))).toEqual(['en-NZ', 'mi'])
  })

  test('wrap in a narrow window instead of being cut', () => {
    renderIn('mi-en', <div style={{ inlineSize: '17rem' }}><Breadcrumbs items={items} /></div>)
    const list = screen.getByRole('list')
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth)
    const tops = screen.getAllByRole('listitem').map((place) => place.getBoundingClientRect().top)
    expect(new Set(tops).size).toBeGreaterThan(1)
  })

  test('give every link a height of at least 24 pixels to press', () => {
    renderIn('en', <Breadcrumbs items={items} />)
    for (const link of screen.getAllByRole('link')) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  })

  test('have no place to an address that could run a script', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <Breadcrumbs items={[{ href: 'data:text/html,x', text: 'Home' }]} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(told).toHaveBeenCalledWith(expect.stringContaining('Breadcrumbs got an href'))
    told.mockRestore()
  })

  test('take what the app gives them: ref, class, a name of its own', () => {
    const ref = createRef<HTMLElement>()
    renderIn('en', <><h2 id="way">The way here</h2><Breadcrumbs ref={ref} items={items} className="mine" aria-labelledby="way" /></>)
    expect(ref.current).toBe(screen.getByRole('navigation', { name: 'The way here' }))
    expect(ref.current).toHaveClass('reo-breadcrumbs', 'mine')
  })

  test.runIf(canPrint)('are not printed', async () => {
    renderIn('en', <Breadcrumbs items={items} />)
    const nav = screen.getByRole('navigation')
    await onPaper(() => expect(nav).not.toBeVisible())
  })
})
