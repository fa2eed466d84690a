import { screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { canPrint, onPaper, renderIn } from '../internal/testing.js'
import { Footer, FooterLink, type FooterProps } from './index.js'

const agency = { mi: 'Te Tari Taiwhenua', en: 'Department of Internal Affairs' }

function PageFooter(props: Partial<FooterProps>) {
  return <Footer agency={agency} contactHref="/contact" copyrightHref="/copyright" privacyHref="/privacy" {...props} />
}

const links = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

describe('a footer', () => {
  test('has the links that a government site must have', () => {
    renderIn('en', <PageFooter />)
    expect(screen.getByRole('contentinfo')).toBeVisible()
    expect(links()).toEqual([
      ['Contact us', '/contact'],
      ['Privacy', '/privacy'],
      ['Copyright', '/copyright'],
      ['Govt.nz', 'https://www.govt.nz/'],
    ])
  })

  test.each([
    ['mi', 'Whakapā mai'],
    ['en', 'Contact us'],
    ['mi-en', 'Whakapā mai Contact us'],
    ['en-mi', 'Contact us Whakapā mai'],
  ] as const)('says where to find the organisation, in %s', (reading, name) => {
    renderIn(reading, <PageFooter />)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/contact')
  })

  test('takes further links of the app into the same list', () => {
    renderIn('en', <PageFooter aboutHref="/about" accessibilityHref="/accessibility"><FooterLink href="/help">Help</FooterLink></PageFooter>)
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(['About us', 'Contact us', 'Help', 'Accessibility', 'Privacy', 'Copyright', 'Govt.nz'])
  })

  test('is found by a heading that is out of sight', () => {
    renderIn('mi-en', <PageFooter />)
    const heading = screen.getByRole('heading', { level: 2, name: 'Ngā hononga tautoko Support links' })
    expect(heading.getBoundingClientRect().width).toBeLessThanOrEqual(1)
  })

  test('marks what exists in one language only', () => {
    renderIn('mi', <PageFooter accessibilityHref="/accessibility" />)
    expect(screen.getByText('Accessibility')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByText('Govt.nz')).toHaveAttribute('lang', 'en-NZ')
  })

  test("lets the government's logo carry the link, named in both languages, once", () => {
    renderIn('mi-en', <PageFooter governmentLogo={<svg role="img"><title>Logo</title></svg>} />)
    const link = screen.getByRole('link', { name: 'Te Kāwanatanga o Aotearoa New Zealand Government' })
    expect(link).toHaveAttribute('href', 'https://www.govt.nz/')
    expect(link).toContainElement(document.querySelector('svg'))
    expect(screen.queryByText('Govt.nz')).toBeNull()
    expect([...link.querySelectorAll('[lang]')].map((half) => half.getAttribute('lang'))).toEqual(['mi', 'en-NZ'])
  })

  test('has no link to an address that could run a script', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <PageFooter contactHref="javascript:alert(1)" governmentLogo={<svg />} govtNzHref="data:text/html,x" />)
    expect(links().map(([name]) => name)).toEqual(['Privacy', 'Copyright'])
    expect(told).toHaveBeenCalledWith(expect.stringContaining('FooterLink got an href'))
    expect(told).toHaveBeenCalledWith(expect.stringContaining('Footer got an href'))
    told.mockRestore()
  })

  test('gives every link a height of at least 24 pixels to press', () => {
    renderIn('mi-en', <PageFooter />)
    for (const link of screen.getAllByRole('link')) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  })

  test('takes what the app gives it: ref, class; and so do its links', () => {
    const [footer, link] = [createRef<HTMLElement>(), createRef<HTMLAnchorElement>()]
    renderIn('en', <PageFooter ref={footer} className="mine"><FooterLink ref={link} href="/mi" hrefLang="mi">Māori</FooterLink></PageFooter>)
    expect(footer.current).toHaveClass('reo-footer', 'mine')
    expect(link.current).toHaveAttribute('hreflang', 'mi')
  })

  test.runIf(canPrint)('on paper is the name of the organisation alone', async () => {
    renderIn('mi-en', <PageFooter governmentLogo={<svg />} />)
    const shown = screen.getAllByRole('link')
    await onPaper(() => {
      for (const link of shown) expect(link).not.toBeVisible()
      expect(screen.getByText('Te Tari Taiwhenua')).toBeVisible()
      expect(screen.getByText('Department of Internal Affairs')).toBeVisible()
    })
  })
})
