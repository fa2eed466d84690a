import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { safeHref } from './safeHref.js'

let told: ReturnType<typeof vi.spyOn>

beforeEach(() => void (told = vi.spyOn(console, 'error').mockImplementation(() => {})))
afterEach(() => told.mockRestore())

describe('an address', () => {
  test.each([
    'https://www.govt.nz/', 'HTTP://example.org', 'mailto:help@example.org', 'tel:+6444748100',
    '/passport', 'passport', './next', '../back', '?reading=mi', '#main', '', '//example.org/', '/a:b', '?at=javascript:', '#data:', './javascript:',
  ])('%j is kept as it is', (href) => {
    expect(safeHref(href, 'Link')).toBe(href)
    expect(told).not.toHaveBeenCalled()
  })

  test.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'java\nscript:alert(1)', '\tjav\r\na\tscript:alert(1)', 'javascript\n:alert(1)',
    'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://example.org/1', 'file:///etc/hosts', 'view-source:https://example.org', 'made-up+1.0:x',
  ])('%j leads nowhere, and the developer is told by which component', (href) => {
    expect(safeHref(href, 'BackLink')).toBeUndefined()
    expect(told).toHaveBeenCalledWith(expect.stringMatching(/BackLink got an href that begins with "[a-z0-9+.-]+:"/))
  })

  test('that is not there stays so, without a word', () => {
    expect(safeHref(undefined, 'Link')).toBeUndefined()
    expect(told).not.toHaveBeenCalled()
  })

  test('is judged the way the URL parser of this engine reads it', () => {
    const noise = ['', ' ', '\t', '\n', '\r', '\0', '\u001F', '\u00A0', '\u200B', '\u0085']
    for (const before of noise) {
      for (const within of noise) {
        const href = `${before}java${within}script:alert(1)`
        const runs = new URL(href, 'https://example.org/').protocol === 'javascript:'
        expect([href, safeHref(href, 'Link') === undefined]).toEqual([href, runs])
      }
    }
  })
})
