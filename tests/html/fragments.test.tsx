import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { commands } from 'vitest/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlOf } from '../../.storybook/html/htmlOf.ts'
import { withoutHashes } from '../../tools/html/fragment.ts'
import { staticSheet } from '../checks/staticSheets.ts'
import { storiesOfKit } from './stories.ts'

const readings: Reading[] = ['mi', 'en', 'mi-en', 'en-mi']
const dist = 'packages/html/dist'

let stories: Awaited<ReturnType<typeof storiesOfKit>>
/** The components' fragments: `radios/with-hint.mi-en`. */
const kit = new Map<string, string>()
const sheet = new CSSStyleSheet()

beforeAll(async () => {
  stories = await storiesOfKit()
  expect(stories.length).toBeGreaterThan(160)
  for (const component of new Set(stories.filter(({ title }) => title.startsWith('Components')).map((one) => one.component))) {
    const { fixtures } = JSON.parse(await commands.readFile(`${dist}/components/${component}/${component}.json`)) as { fixtures: { name: string; reading: Reading; html: string }[] }
    for (const { name, reading, html } of fixtures) kit.set(`${component}/${name}.${reading}`, html)
  }
  await sheet.replace(await staticSheet('reorua'))
  document.adoptedStyleSheets.push(sheet)
})
afterAll(() => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)))

test.each(readings)('the panel of Storybook shows what the kit has, word for word, in %s', async (reading) => {
  for (const one of stories) {
    const name = `${one.component}/${one.story}.${reading}`
    expect(await htmlOf({ ...one, reading })).toBe(kit.get(name) ?? (await commands.readFile(`${dist}/pages/${name}.html`)))
  }
})

const named = ['id', 'for', 'aria-controls', 'aria-labelledby', 'aria-describedby']

/** What a browser makes of some HTML in a place so wide: its text, every element and where it stands, what refers to what. */
function madeOf(html: string, lang: string, width: string): string[] {
  const place = document.body.appendChild(document.createElement('div'))
  place.lang = lang
  place.style.cssText = `position: relative; inline-size: ${width}`
  place.innerHTML = html
  const { x, y } = place.getBoundingClientRect()
  const all = [...place.querySelectorAll<HTMLElement>('*')]
  const elements = all.map((element) => {
    const box = element.getBoundingClientRect()
    const attributes = [...element.attributes].filter(({ name }) => !named.includes(name)).map(({ name, value }) => `${name}="${value}"`)
    // React's ids are named in the kit, so what counts is where they are.
    const references = named.slice(1).map((name) => element.getAttribute(name)?.split(' ').map((id) => all.findIndex((other) => other.id === id)))
    return `<${[element.localName, ...attributes.sort()].join(' ')}> at ${[box.x - x, box.y - y, box.width, box.height].map(Math.round).join()} refers to ${references.join(';')} and holds ${(element as HTMLInputElement).value}`
  })
  const text = place.innerText.trim()
  place.remove()
  return [...elements, text]
}

/** The first thing that is not the same in both. */
function difference(expected: string[], found: string[]): string[] {
  const longer = expected.length > found.length ? expected : found
  const at = longer.findIndex((_, index) => expected[index] !== found[index])
  return at < 0 ? [] : [`${found[at]} instead of ${expected[at]}`]
}

describe.each(['320px', '60rem'])('in a place of %s a browser makes of each fragment what it makes of React’s own HTML', (width) => {
  test.each(readings)('with every box and text in its place, in %s', (reading) => {
    const lang = reading.startsWith('mi') ? 'mi' : 'en-NZ'
    const faults = stories
      .filter(({ title }) => title.startsWith('Components'))
      .flatMap((one) => {
        const name = `${one.component}/${one.story}.${reading}`
        const own = withoutHashes(renderToStaticMarkup(createElement(ReoruaProvider, { reading }, createElement(one.Story))))
        return difference(madeOf(own, lang, width), madeOf(kit.get(name)!, lang, width)).map((fault) => `${name}: ${fault}`)
      })
    expect(faults).toEqual([])
  })
})

test.each([
  ['a space before a comma', '<p><a href="#x">Tono</a>, Apply</p>', '<p><a href="#x">Tono </a>, Apply</p>'],
  ['a space less between the halves', '<p><b>Tono</b> <b>Apply</b></p>', '<p><b>Tono</b><b>Apply</b></p>'],
  ['an id that leads elsewhere', '<label for="a">A</label><input id="a"><input id="b">', '<label for="b">A</label><input id="a"><input id="b">'],
  ['another attribute', '<p lang="mi">Tono</p>', '<p lang="en-NZ">Tono</p>'],
])('%s would be found', (_, one, other) => {
  expect(difference(madeOf(one, 'mi', '320px'), madeOf(one, 'mi', '320px'))).toEqual([])
  expect(difference(madeOf(one, 'mi', '320px'), madeOf(other, 'mi', '320px'))).toHaveLength(1)
})
