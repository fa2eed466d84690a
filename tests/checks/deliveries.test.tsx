import { ReoruaProvider } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { Details } from '@reorua/react/details'
import { Header } from '@reorua/react/header'
import { TextInput } from '@reorua/react/text-input'
import { render } from '@testing-library/react'
import { commands } from 'vitest/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { deliveryFaults, keep } from './deliveries.ts'
import { staticSheet } from './staticSheets.ts'

let whole: string
beforeAll(async () => {
  whole = await staticSheet('reorua')
})

const name = { mi: 'Ingoa', en: 'Name' }

function show() {
  const { container } = render(
    <ReoruaProvider reading="mi-en">
      <Header agency={name} />
      <TextInput name="name" label={name} hint={name} error={name} />
      <Details summary={name}>{name}</Details>
      <Button>{name}</Button>
    </ReoruaProvider>,
  )
  return [keep('page', [container])]
}

/** What is found where one text of the static sheet has become another. */
async function planted(text: string | RegExp, other: string) {
  const css = whole.replace(text, other)
  expect(css).not.toBe(whole)
  return deliveryFaults(show(), css)
}

describe('a page in the two deliveries', () => {
  test('looks the same, with the sheet of all components and with those of its own', async () => {
    const own = await Promise.all(['button', 'details', 'header', 'text-input'].map(staticSheet))
    expect(await deliveryFaults(show(), whole, own.join('\n'))).toEqual([])
  })

  test.each([
    ['in one declaration', /(\.reo-button\{[^}]*)cursor:pointer/, '$1cursor:help', 'light: <button.reo-button> "Ingoa Name" has cursor: help'],
    ['in a box drawn by CSS', /(\.reo-details-mark::before\{[^}]*)inline-size:0\.6875rem/, '$1inline-size:0.5rem', '::before has'],
    ['under a pointer', 'background:var(--button-ground-hover)', 'background:red', 'light, hovered: <button.reo-button>'],
    ['with the focus', /(\.reo-button:focus-visible\{)/, '$1opacity:0;', 'dark, 320 px, focused: <button.reo-button> "Ingoa Name" has opacity: 0'],
    ['while it is pressed', /(\.reo-button:active\{)/, '$1opacity:0;', 'forced colours, pressed: <button.reo-button>'],
    ['in forced colours', /(@media \(forced-colors: active\)\{\.reo-button\{)/, '$1opacity:0;', 'forced colours, pressed: <button.reo-button>'],
    ['on paper', /@media print\{\.reo-button\{display:none;\}\}/, '', 'printed: <button.reo-button>'],
    ['in a wide window', /@media \(min-width: [^)]*\)\{\.reo-header-inner\{[^}]*\}\}/, '', 'light: <div.reo-header-inner>'],
    ['in the order of rules', /^(.*\n)([^]*)$/, '$2$1.reo-text-input{margin:1px}', '<input.reo-text-input'],
  ])('is found where it differs %s', async (_, text, other, fault) => {
    expect((await planted(text, other)).join('\n')).toContain(fault)
  })

  test('is found where a component of the page has no sheet', async () => {
    expect((await deliveryFaults(show(), whole, await staticSheet('button'))).join('\n')).toContain('with the sheets of its own components: <header.reo-header>')
  })

  test('is put back as it was', async () => {
    const kept = show()
    const look = () => [...getComputedStyle(document.querySelector('button')!)].map((name) => getComputedStyle(document.querySelector('button')!).getPropertyValue(name))
    const before = look()
    await deliveryFaults(kept, '')
    expect(look()).toEqual(before)
  })

  test('cannot be compared where nothing is styled', async () => {
    const kept = show()
    for (const style of document.querySelectorAll('style[data-styled]')) style.removeAttribute('data-styled')
    await expect(deliveryFaults(kept, whole)).rejects.toThrow('Nothing on the page')
  })
})

test('each component has a sheet', async () => {
  await expect(commands.readFile('packages/react/dist/static/no-such.css')).rejects.toThrow()
  expect(await staticSheet('button')).toContain('.reo-button{')
})
