import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Exception {
  rule: string
  selector: string
  story: string
  reason: string
}

/** What axe may find and no test minds. There is nothing; whoever must add something raises this number, and says why. */
const exceptions: Exception[] = []
const AT_MOST = 0

test('the exceptions from axe only grow fewer, and each names its rule, selector, story and reason', () => {
  expect(exceptions).toHaveLength(AT_MOST)
  for (const exception of exceptions) expect(Object.values(exception).every(Boolean)).toBe(true)
})

// A story may tell axe where to look (`context`), and nothing else.
const switchesOff = (source: string) => [...source.matchAll(/a11y:\s*\{([^}]*)\}/g)].some(([, inside]) => /\b(test|disable|manual|options|config|rules|exclude)\b/.test(inside!)) || /a11y\.(test|disable|manual|options|config)\b/.test(source)

test.each(globSync('stories/**/*.{tsx,mdx}'))('%s switches no check off', (file) => {
  expect(switchesOff(readFileSync(file, 'utf8'))).toBe(false)
})

test.each(["a11y: { test: 'off' }", 'a11y: { disable: true }', "a11y: { options: { rules: { 'color-contrast': { enabled: false } } } }", "parameters.a11y.test = 'todo'"])('a story with %s would be noticed', (source) => {
  expect(switchesOff(source)).toBe(true)
})
