import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'

afterEach(() => {
  document.body.innerHTML = ''
  for (const name of ['data-reo-theme', 'data-reo-contrast']) document.documentElement.removeAttribute(name)
})

function show(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}
const say = (style = '') =>
  `<p style="${style}"><span class="reo-say"><span class="reo-say-first" lang="mi">Ingoa whānau</span> <span class="reo-say-second" lang="en-NZ">Family name</span></span></p>`
const half = (name: 'first' | 'second') => document.querySelector<HTMLElement>(`.reo-say-${name}`)!
const box = (name: 'first' | 'second') => half(name).getBoundingClientRect()

describe('both languages at once', () => {
  test('are equal in size and weight, and each has its own ink', () => {
    show(say())
    const [mi, en] = [getComputedStyle(half('first')), getComputedStyle(half('second'))]
    for (const property of ['fontSize', 'fontWeight', 'fontStyle', 'fontFamily', 'opacity'] as const) expect(mi[property]).toBe(en[property])
    expect(mi.color).not.toBe(en.color)
  })

  test('share a line with a bar between them, which nobody reads or copies', () => {
    show(say())
    expect(box('second').top).toBe(box('first').top)
    expect(getComputedStyle(half('second'), '::before').borderInlineStartStyle).toBe('solid')
    expect(Number.parseFloat(getComputedStyle(half('second'), '::before').borderInlineStartWidth)).toBeGreaterThanOrEqual(2)
    const range = document.createRange()
    range.selectNodeContents(half('second'))
    expect(range.getBoundingClientRect().left).toBeGreaterThan(box('first').right + 8)
    getSelection()!.selectAllChildren(document.querySelector('.reo-say')!)
    expect(getSelection()!.toString()).toBe('Ingoa whānau Family name')
  })

  test('wrap with the bar at the start of a line, never beside the end of one', () => {
    const part = show(say('margin: 0'))
    for (let width = 80; width < 320; width++) {
      part.style.inlineSize = `${width}px`
      expect([width, Math.max(...[...half('second').getClientRects()].map(({ right }) => right)) <= width + 1]).toEqual([width, true])
    }
  })

  test('stack where the part around them says so, however deep', () => {
    show(`<div style="--reo-say: block"><b>${say()}</b></div>`)
    expect(box('second').top).toBeGreaterThanOrEqual(box('first').bottom - 1)
    expect(box('second').left).toBe(box('first').left)
  })

  test('wear a bar each where a part asks for it', () => {
    show(say('--reo-say: block; --reo-say-bar: 4px'))
    for (const name of ['first', 'second'] as const) expect(getComputedStyle(half(name)).borderInlineStartWidth).toBe('4px')
  })

  test('take the ink around them inside a link or a button', () => {
    show(say('color: rgb(1, 2, 3); --reo-say-ink-mi: currentcolor; --reo-say-ink-en: currentcolor'))
    for (const name of ['first', 'second'] as const) expect(getComputedStyle(half(name)).color).toBe('rgb(1, 2, 3)')
  })

  test('break long words rather than widen the page', () => {
    const part = show(`<div style="inline-size: 8rem; --reo-say: block">${say().replace('Ingoa whānau', 'Whakawhanaungatanga'.repeat(3))}</div>`)
    expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth)
  })
})

describe('themes', () => {
  const probe = '<span style="color: var(--reo-color-text); background: var(--reo-color-background)">x</span>'
  const paper = (element: Element) => getComputedStyle(element.querySelector('span')!).backgroundColor

  test('an explicit choice wins on any element, inside any other', () => {
    const dark = show(`<div data-reo-theme="dark">${probe}<div data-reo-theme="light">${probe}</div></div>`)
    const light = dark.querySelector('[data-reo-theme="light"]')!
    expect(paper(dark)).toBe('rgb(13, 27, 31)')
    expect(paper(light)).toBe('rgb(251, 248, 242)')
    expect(getComputedStyle(dark).colorScheme).toBe('dark')
    expect(getComputedStyle(light).colorScheme).toBe('light')
    // Not only for parts that read the tokens: the words in between change with their ground.
    expect(getComputedStyle(dark).color).not.toBe(getComputedStyle(light).color)
  })

  test('more contrast can be asked for, in both', () => {
    document.documentElement.dataset.reoContrast = 'more'
    const dark = show(`<div data-reo-theme="dark">${probe}<div data-reo-theme="light">${probe}</div></div>`)
    expect(paper(dark)).toBe('rgb(0, 0, 0)')
    expect(paper(dark.querySelector('[data-reo-theme="light"]')!)).toBe('rgb(255, 255, 255)')
  })

  test('a brand gives both colours in one line', () => {
    const brand = show(`<div data-reo-theme="dark" style="--reo-color-background: light-dark(rgb(9, 9, 9), rgb(8, 8, 8))">${probe}<div data-reo-theme="light">${probe}</div></div>`)
    expect(paper(brand)).toBe('rgb(8, 8, 8)')
    expect(paper(brand.querySelector('[data-reo-theme="light"]')!)).toBe('rgb(9, 9, 9)')
  })
})

describe('the base', () => {
  test('gives way to the plainest rule of an agency', () => {
    document.head.insertAdjacentHTML('afterbegin', '<style id="agency">body { font-size: 31px; overflow-wrap: normal }</style>')
    const { fontSize, overflowWrap } = getComputedStyle(document.body)
    document.querySelector('#agency')!.remove()
    expect([fontSize, overflowWrap]).toEqual(['31px', 'normal'])
    expect(getComputedStyle(document.body)).toHaveProperty('fontSize', '19px')
  })
})

describe('the font', () => {
  const draw = document.createElement('canvas').getContext('2d')!
  const width = (text: string, font: string) => {
    draw.font = font
    return draw.measureText(text).width
  }
  const ours = (weight: number, fallback: string) => `${weight} 200px "Schibsted Grotesk", ${fallback}`

  beforeAll(async () => {
    await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px "Schibsted Grotesk"`, 'Āa')))
  })

  test.each([400, 600, 700])('draws the ten macron letters itself in weight %d', (weight) => {
    // A letter that is not in the file is drawn by the next font, at its width.
    const borrowed = (letter: string) => width(letter, ours(weight, 'serif')) === width(letter, `${weight} 200px serif`)
    expect([...'ĀĒĪŌŪāēīōū'].filter(borrowed)).toEqual([])
    expect(borrowed('Ж')).toBe(true)
  })

  test('can be late without a jump, wherever Arial or its likeness is there to stand in', async ({ skip }) => {
    const stand = await document.fonts.load('400 20px "Schibsted Grotesk fallback"').catch(() => [])
    skip(stand.length === 0, 'this machine has neither Arial nor a font of its measures')
    const text = 'Enter your name as it appears on your passport. Tuhia tō ingoa kia rite ki tō uruwhenua. '
    for (const weight of [400, 600, 700]) {
      await document.fonts.load(`${weight} 20px "Schibsted Grotesk fallback"`)
      const measure = (family: string) =>
        show(`<p style="font: ${weight} 20px/normal '${family}'; inline-size: max-content; margin: 0">${text}</p>`).getBoundingClientRect()
      const [late, there] = [measure('Schibsted Grotesk fallback'), measure('Schibsted Grotesk')]
      expect(Math.abs(late.width / there.width - 1)).toBeLessThan(0.03)
      expect(Math.abs(late.height - there.height)).toBeLessThan(1)
    }
  })

  test('draws a T closer to a long vowel, as it does to a short one', () => {
    const apart = (text: string) => [...text].reduce((sum, letter) => sum + width(letter, ours(400, 'serif')), 0) - width(text, ours(400, 'serif'))
    expect(apart('Ta')).toBeGreaterThan(1)
    expect(apart('Tā')).toBeGreaterThan(1)
  })
})
