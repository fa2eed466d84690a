import { render } from '@testing-library/react'
import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { edgeFaults, textContrastFaults } from './contrast.ts'
import { focusFaults } from './focus.ts'
import { motionFaults } from './motion.ts'
import { overflowFaults } from './overflow.ts'

/** Each check is content with a good page, and finds what is wrong with a bad one. */
const show = (css: string, content: React.ReactNode) =>
  render(
    <div>
      <style>{css}</style>
      {content}
    </div>,
  ).container

const paragraph = <p className="part">Te tono i tētahi uruwhenua mō te wā tuatahi</p>

describe('overflow', () => {
  test('a page that fits is right', async () => {
    await page.viewport(320, 600)
    expect(overflowFaults(show('', paragraph))).toEqual([])
  })

  test('a page that scrolls sideways is found, with what makes it', async () => {
    await page.viewport(320, 600)
    expect(overflowFaults(show('.part { inline-size: 600px; }', paragraph)).join()).toMatch(/the page is \d+ px wide in a window of 320 px, because of <p>/)
  })

  test('text that is cut off is found', () => {
    expect(overflowFaults(show('.part { inline-size: 5rem; overflow: hidden; white-space: nowrap; }', paragraph)).join()).toContain('cut off')
    expect(overflowFaults(show('.part { block-size: 1rem; inline-size: 5rem; overflow: clip; }', paragraph)).join()).toContain('cut off')
  })

  test('text kept for screen readers alone is not cut off', () => {
    expect(overflowFaults(show('.part { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }', paragraph))).toEqual([])
  })

  test('text that spills out of its box is found', () => {
    const css = '.part { inline-size: 6rem; border: 1px solid; white-space: nowrap; }'
    expect(overflowFaults(show(css, paragraph)).join()).toContain('does not fit its box')
    expect(overflowFaults(show('.part { block-size: 1.5rem; inline-size: 6rem; background: #eee; }', paragraph)).join()).toContain('does not fit its box')
  })

  test('text that covers other text is found', () => {
    const css = '.part { margin: 0; } .part + .part { margin-block-start: -1em; }'
    expect(overflowFaults(show(css, <>{[1, 2].map((key) => <p key={key} className="part">Te tono</p>)}</>)).join()).toContain('covers')
  })

  test('a list that lies over the page may hide what is below it, but not without a ground, and not its own text', () => {
    const css = (ground: string) => `.part { margin: 0; } .over { position: absolute; z-index: 1; inset-block-start: 0; background: ${ground}; } .over > p + p { margin-block-start: -1em; }`
    const over = (more: boolean) => <div style={{ position: 'relative' }}><p className="part">Te tono</p><div className="over"><p className="part">Te tono</p>{more && <p className="part">Te tono</p>}</div></div>
    expect(overflowFaults(show(css('white'), over(false)))).toEqual([])
    expect(overflowFaults(show(css('transparent'), over(false))).join()).toContain('covers')
    expect(overflowFaults(show(css('white'), over(true))).join()).toContain('covers')
  })

  test('a modal dialog may cover the page, but nothing of its own', () => {
    const dialog = (css: string) => {
      const shown = show(css, <>{paragraph}<dialog>{[1, 2].map((key) => <p key={key} className="part">Te tono i tētahi uruwhenua</p>)}</dialog></>)
      shown.querySelector('dialog')!.showModal()
      return overflowFaults(shown).join()
    }
    expect(dialog('dialog { margin: 0; max-inline-size: 10rem; max-block-size: 4rem; overflow: auto; }')).not.toContain('covers')
    expect(dialog('.part { margin: 0; } .part + .part { margin-block-start: -1em; }')).toContain('covers')
  })

  test('text below the fold of a part that scrolls has its box', () => {
    const css = '.part { block-size: 3rem; inline-size: 6rem; overflow: auto; border: 1px solid; }'
    expect(overflowFaults(show(css, <section className="part" aria-label="Utu" tabIndex={0}>Te tono i tētahi uruwhenua mō te wā tuatahi</section>))).toEqual([])
  })

  test('a part that scrolls has to be within reach of a keyboard', () => {
    const css = '.part { inline-size: 6rem; overflow: auto; white-space: nowrap; }'
    expect(overflowFaults(show(css, paragraph)).join()).toContain('not by keyboard')
    expect(overflowFaults(show(css, <section className="part" aria-label="Utu" tabIndex={0}>Te tono i tētahi uruwhenua</section>))).toEqual([])
  })
})

describe('contrast', () => {
  test('text below 4.5:1 is found, large text below 3:1', async () => {
    expect(await textContrastFaults(show('.part { color: #777; background: #fff; }', paragraph))).toHaveLength(1)
    expect(await textContrastFaults(show('.part { color: #777; background: #fff; font-size: 2rem; }', paragraph))).toEqual([])
    expect(await textContrastFaults(show('.part { color: #999; background: #fff; font-size: 2rem; }', paragraph))).toHaveLength(1)
  })

  const field = <input className="part" aria-label="Ingoa" />
  const button = <button className="part" type="button">Tukuna</button>

  test('a field whose edge is below 3:1 is found', () => {
    expect(edgeFaults(show('.part { border: 2px solid #767676; background: #fff; }', field))).toEqual([])
    expect(edgeFaults(show('.part { border: 2px solid #ccc; background: #fff; }', field))).toHaveLength(1)
    expect(edgeFaults(show('.part { border: 0; background: #fff; }', field))).toHaveLength(1)
  })

  test('a button may show its edge by its ground, or be plain text, but no faint box', () => {
    expect(edgeFaults(show('.part { border: 0; background: #00525e; color: #fff; }', button))).toEqual([])
    expect(edgeFaults(show('.part { border: 0; background: none; }', button))).toEqual([])
    expect(edgeFaults(show('.part { border: 0; background: #eee; }', button))).toHaveLength(1)
  })
})

describe('focus', () => {
  const button = <button className="part" type="button">Tukuna</button>

  test('a ring that can be seen is right, none and a faint one are found', () => {
    expect(focusFaults(show('.part:focus-visible { outline: 3px solid #4a129e; }', button))).toEqual([])
    expect(focusFaults(show('.part:focus-visible { outline: none; }', button))).toHaveLength(1)
    expect(focusFaults(show('.part:focus-visible { outline: 3px solid #eee; }', button))).toHaveLength(1)
  })
})

describe('motion', () => {
  test('what moves is found', () => {
    expect(motionFaults()).toEqual([])
    show('@keyframes turn { to { rotate: 1turn; } } .part { animation: turn 1s infinite; }', paragraph)
    expect(motionFaults().join()).toContain('<p> "Te tono')
  })
})
