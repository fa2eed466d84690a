import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { modeFaults } from './modes.ts'

/** The faults of a page in all modes of a reading. */
function faultsOf(css: string, content = <button className="part" type="button">Tukuna</button>) {
  const { container } = render(
    <main>
      <style>{`.part:focus-visible { outline: 3px solid canvastext; } ${css}`}</style>
      {content}
    </main>,
  )
  return modeFaults('mi', container)
}

const border = '.part { border: 2px solid; }'

describe('each mode finds what is wrong in it alone', () => {
  test('a page that minds them all is right', async () => {
    expect(await faultsOf(`${border} .part { background: canvas; color: canvastext; }`)).toEqual([])
  })

  test('colours that were chosen for light only', async () => {
    const faults = await faultsOf('.part { color: #333; }', <p className="part">Te tono</p>)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^dark, text spacing, 320 px: <p>.*contrast/)
  })

  test('a button whose edge is its ground alone, which forced colours take away', async () => {
    const faults = await faultsOf('.part { border: 0; background: #00525e; color: #fff; } @media (prefers-color-scheme: dark) { .part { background: #83d3d9; color: #000; } }')
    expect(faults).toEqual([expect.stringMatching(/^light, more contrast, forced colours, 200 % text: .*its edge/), expect.stringMatching(/^dark, more contrast, forced colours.*its edge/)])
  })

  test('a width that no small screen has', async () => {
    const faults = await faultsOf('.part { inline-size: 25rem; }', <p className="part">Te tono</p>)
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual(['dark, text spacing, 320 px'])
  })

  test('a height that only the usual text size fits', async () => {
    const faults = await faultsOf(`${border} .part { block-size: 25px; inline-size: 25rem; max-inline-size: 100%; padding: 0; font-size: 1rem; background: canvas; color: canvastext; }`)
    expect(faults.join()).toContain('200 % text: <button> "Tukuna": its text does not fit its box')
  })

  test('motion that minds no wish', async () => {
    const faults = await faultsOf('@keyframes turn { to { rotate: 1turn; } } .part { animation: turn 1s infinite; }', <p className="part">Te tono</p>)
    expect(faults).toHaveLength(4)
  })
})
