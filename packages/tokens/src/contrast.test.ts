import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Color = { hex: string; components: [number, number, number] }
const themes = ['light', 'dark', 'light-more', 'dark-more', 'print'] as const

function colors(theme: string): Record<string, Color> {
  const { color } = JSON.parse(readFileSync(new URL(`color.${theme}.json`, import.meta.url), 'utf8'))
  return Object.fromEntries(Object.entries(color).filter(([name]) => !name.startsWith('$')).map(([name, token]) => [name, (token as { $value: Color }).$value]))
}

/** WCAG 2.2's contrast, from the numbers in the token and not from its hex. */
function contrast(one: Color, other: Color): number {
  const [lighter, darker] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter! + 0.05) / (darker! + 0.05)
}
function luminance({ components }: Color): number {
  const [r, g, b] = components.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

const grounds = ['background', 'surface', 'field']
const body = ['text', 'text-muted', 'link', 'link-hover', 'link-visited', 'language-mi', 'language-en']
const states = ['error', 'success', 'warning', 'info']
const inks = ['text', 'text-muted', 'link', 'link-hover', 'link-visited', 'language-mi', 'language-en']
const pair = (marks: string[], on: string[], least: number) => marks.flatMap((mark) => on.map((ground) => [mark, ground, least] as const))

const pairs = [
  ...pair(body, grounds, 6.5),
  ...pair(['text', 'language-mi', 'language-en'], ['background', 'field'], 7),
  ...pair(['text', 'text-muted', 'link', 'language-mi', 'language-en'], ['surface-strong'], 4.5),
  ...pair(states, grounds, 4.5),
  ...states.flatMap((state) => pair([state, ...inks], [`${state}-surface`], 4.5)),
  ...pair(['error-hover'], ['error-surface', 'background'], 4.5),
  ...pair(['on-action'], ['action', 'action-hover', 'action-active'], 4.5),
  ...pair(['on-error'], ['error', 'error-hover'], 4.5),
  ...pair(['on-header', 'on-header-mi', 'on-header-en'], ['header'], 4.5),
  // Not text: the edges of controls, chosen marks, and the link among its words.
  ...pair(['border-strong'], [...grounds, 'surface-strong', 'error-surface'], 3),
]
// On paper an action has no ground: its edge is its text.
const onScreen = pair(['action', 'action-hover', 'action-active'], grounds, 3)

describe.each(themes)('%s', (theme) => {
  const color = colors(theme)
  const measured = [...pairs, ...(theme === 'print' ? [] : onScreen)].map(([mark, ground, least]) => ({
    name: `${mark} on ${ground}`,
    ratio: contrast(color[mark]!, color[ground]!),
    least,
  }))

  test('text and edges can be seen on every ground they stand on', () => {
    expect(measured.filter(({ ratio, least }) => !(ratio >= least))).toEqual([])
  })

  test('one ring of focus stands out from any ground', () => {
    // With 9 : 1 between the rings, no ground can be nearer than 3 : 1 to both.
    expect(contrast(color['focus-inner']!, color['focus-outer']!)).toBeGreaterThanOrEqual(9)
    const greys = Array.from({ length: 256 }, (_none, n) => ({ hex: '', components: [n / 255, n / 255, n / 255] as [number, number, number] }))
    for (const ground of [...greys, ...Object.values(color)]) {
      expect(Math.max(contrast(color['focus-inner']!, ground), contrast(color['focus-outer']!, ground))).toBeGreaterThanOrEqual(3)
    }
  })

  test('both languages are equally strong', () => {
    const [mi, en] = [contrast(color['language-mi']!, color.background!), contrast(color['language-en']!, color.background!)]
    expect(Math.max(mi, en) / Math.min(mi, en)).toBeLessThan(1.25)
  })

  test('every hex says what the numbers say', () => {
    for (const [name, { hex, components }] of Object.entries(color)) {
      expect(`${name} ${hex}`).toBe(`${name} #${components.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`)
    }
  })
})
