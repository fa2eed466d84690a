import { cdp, page } from 'vitest/browser'
import { describe } from './describe.ts'

/** Something that a person has met on the page, kept as it was. */
export interface Kept {
  name: string
  elements: Element[]
}

/** Keeps what is on the page now, with what has been typed and chosen in it. */
export function keep(name: string, elements: Element[]): Kept {
  return { name, elements: elements.map((element) => element.cloneNode(true) as Element) }
}

// A computed style tells of one width, one set of colours, one medium and one state; and a state that outranks another
// hides what that one does. So each meets one of the others.
const usual = { name: 'light', media: '', width: 1280, scheme: 'light', forced: 'none', state: undefined }
const conditions = [
  usual,
  { ...usual, name: 'light, hovered', state: /:hover(?![\w-])/g },
  { ...usual, name: 'dark, 320 px, focused', width: 320, scheme: 'dark', state: /:focus(-visible|-within)?(?![\w-])/g },
  { ...usual, name: 'forced colours, pressed', width: 800, forced: 'active', state: /:(active|visited|target)(?![\w-])/g },
  { ...usual, name: 'printed', media: 'print', width: 642 },
]

/** As specific as a pseudo-class, and true of anything. */
const always = ':not(.reo-never)'

/**
 * Where a page that styled-components has styled would look different with another style sheet in its place. Every
 * element and pseudo-element is compared, in all conditions, by every property that either of them sets.
 * @param kept what to compare; its rules are still on the page
 * @param sheet the text of the style sheet
 * @param few the text of another one that should do as well, because it has all that is needed
 */
export async function deliveryFaults(kept: Kept[], sheet: string, few?: string): Promise<string[]> {
  const styled = [...document.querySelectorAll<HTMLStyleElement>('style[data-styled]')]
  if (!styled.some((one) => one.sheet!.cssRules.length > 0)) throw new Error('Nothing on the page is styled by styled-components.')
  const [whole, own] = [sheet, few].map((text) => (text === undefined ? undefined : added(text, styled.at(-1)!)))
  const all = [...styled, whole!, ...(own ? [own] : [])]
  const properties = declared(all)
  const stage = document.body.appendChild(document.createElement('div'))
  const look = (active: HTMLStyleElement[]) => {
    for (const style of all) style.disabled = !active.includes(style)
    return lookOf(stage, properties)
  }
  const faults: string[] = []
  const compare = (name: string, expected: Look[], found: Look[]) => faults.push(...differences(expected, found).map((fault) => `${name}: ${fault}`))
  try {
    for (const { state, name, ...condition } of conditions) {
      await enter(condition)
      const putBack = state ? all.flatMap((style) => asIf(state, style.sheet!.cssRules)) : []
      for (const { name: story, elements } of kept) {
        stage.replaceChildren(...elements)
        const expected = look(styled)
        compare(`${story}, ${name}`, expected, look([whole!]))
        if (own && name === usual.name) compare(`${story}, with the sheets of its own components`, expected, look([own]))
      }
      for (const put of putBack) put()
    }
  } finally {
    for (const one of all) if (styled.includes(one)) one.disabled = false
    else one.remove()
    stage.remove()
    await Promise.all([cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] }), page.viewport(1200, 900)])
  }
  return faults
}

/** Rules at the same place in the cascade. */
function added(css: string, place: Element): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  place.after(style)
  return style
}

/** Every style rule, at whatever depth. */
function rulesIn(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => [...(rule instanceof CSSStyleRule ? [rule] : []), ...('cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [])])
}

/** What any of the rules sets, and what follows from it. */
function declared(styles: HTMLStyleElement[]): string[] {
  return [...new Set(['width', 'height', ...styles.flatMap((style) => rulesIn(style.sheet!.cssRules)).flatMap((rule) => [...rule.style])])]
}

/**
 * Makes the rules of a state those of everything, and says how to put each back. In place, because Chromium's `cssText`
 * loses what a longhand changes of `border: solid var(--x)`.
 */
function asIf(state: RegExp, rules: CSSRuleList): (() => void)[] {
  return rulesIn(rules).flatMap((rule) => {
    const { selectorText } = rule
    const other = selectorText.replaceAll(state, always)
    if (other === selectorText) return []
    rule.selectorText = other
    return [() => void (rule.selectorText = selectorText)]
  })
}

/** One box and its values. */
interface Look {
  element: Element
  pseudo: string
  values: string[]
}

function lookOf(root: Element, properties: string[]): Look[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own = getComputedStyle(element)
    const boxes = [['', own] as const, ...['::before', '::after', ...(own.display === 'list-item' ? ['::marker'] : [])].map((pseudo) => [pseudo, getComputedStyle(element, pseudo)] as const)]
    return boxes.filter(([pseudo, { content }]) => !/before|after/.test(pseudo) || content !== 'none').map(([pseudo, style]) => ({ element, pseudo, values: properties.map((name) => `${name}: ${style.getPropertyValue(name)}`) }))
  })
}

function differences(expected: Look[], found: Look[]): string[] {
  const nameOf = ({ element, pseudo }: Look) => `${describe(element)}${pseudo}`
  const [missing] = expected.filter((one) => !found.some(({ element, pseudo }) => element === one.element && pseudo === one.pseudo))
  if (expected.length !== found.length || missing) return [`${missing ? nameOf(missing) : 'something'} is drawn in one of the two alone`]
  return expected.flatMap((one, index) => {
    const changed = found[index]!.values.filter((value, at) => value !== one.values[at])
    return changed.length > 0 ? [`${nameOf(one)} has ${changed.slice(0, 3).join('; ')}`] : []
  })
}

/** Sets the browser up, and makes sure that it took it. Nothing moves, so that no value is read on its way. */
async function enter({ media, width, scheme, forced }: Omit<typeof usual, 'name' | 'state'>): Promise<void> {
  const features = { 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': scheme, 'prefers-contrast': forced === 'active' ? 'more' : 'no-preference', 'forced-colors': forced }
  await Promise.all([cdp().send('Emulation.setEmulatedMedia', { media, features: Object.entries(features).map(([name, value]) => ({ name, value })) }), page.viewport(width, 900)])
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  for (const [name, value] of Object.entries(features)) if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`The browser did not take ${name}: ${value}.`)
  if (matchMedia('print').matches !== (media === 'print') || innerWidth !== width) throw new Error('The browser did not take the medium or the width.')
}
