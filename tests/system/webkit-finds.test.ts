import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeByAxe, judgeByOracle } from '../../tools/audit/judge.ts'
import { readScripts } from '../../tools/audit/scripts.ts'
import { serve, type Site } from '../../tools/audit/serve.ts'
import { findWebKit, openWebKit, type WebKitWindow } from '../../tools/webkit.mjs'
import { keyboardFaults } from '../../tools/webkit/keyboard.ts'
import { framePath, frameSource, pageOf, type WebKitPage } from '../../tools/webkit/page.ts'

const page = (body: string) => `<!doctype html><html lang="en-NZ"><title>Planted</title><style>:focus { outline: 3px solid black } button, a, summary { display: block; padding: 1em }</style><body><main>${body}</main></body></html>`

const right = page('<a href="#a">One</a> <button>Two</button> <label>Three <input></label> <details><summary>Four</summary>More</details> <label>Five <input type="checkbox"></label>')
const wrong = page(`
  <a href="#a">First</a> <button tabindex="1">Second</button>
  <button style="outline: none">Without a ring</button>
  <details onkeydown="event.preventDefault()"><summary>Does not open</summary>More</details>
  <input> <p style="color: #999">Pale</p>
  <p lang="mi">This never passed through Say</p>`)

const webkit = findWebKit()

describe.skipIf('reason' in webkit)('in WebKit', () => {
  let site: Site
  let window: WebKitWindow
  let opened: WebKitPage
  const open = async (path: string) => {
    await opened.page.goto(site.url + path)
    for (const script of ['/axe.js', '/oracle.js']) await opened.page.addScriptTag({ url: script })
  }

  beforeAll(async () => {
    const { axe, oracle } = await readScripts()
    site = await serve('/nowhere', { '/axe.js': axe, '/oracle.js': oracle, '/right.html': right, '/wrong.html': wrong, [framePath]: frameSource })
    window = await openWebKit(webkit as Exclude<typeof webkit, { reason: string }>)
    opened = await pageOf(window, site.url)
  })
  afterAll(async () => {
    await window?.close()
    await site?.close()
  })

  test('nothing is found where nothing is wrong', async () => {
    await open('/right.html')
    expect((await judgeByAxe(opened.page)).violations).toEqual([])
    expect(await keyboardFaults(opened)).toEqual([])
  })

  test('the small window is as small as it is asked to be', async () => {
    await opened.page.setViewportSize({ width: 320, height: 450 })
    expect(await opened.page.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 450])
  })

  test('axe and the oracle find what is planted', async () => {
    await open('/wrong.html')
    const { violations } = await judgeByAxe(opened.page)
    expect([...new Set(violations.map(({ id }) => id))].sort()).toEqual(['color-contrast', 'label'])
    expect((await judgeByOracle(opened.page)).map(({ kind }) => kind)).toContain('no-mark')
  })

  test('the keyboard finds a wrong order, a missing ring, and what does not do what its keys do', async () => {
    await open('/wrong.html')
    expect(await keyboardFaults(opened)).toEqual([
      'Tab 2 leads to <button> Without a ring, not to <button> Second',
      '<button> Without a ring: its focus cannot be seen',
      'summary: nothing happens at the key Enter',
    ])
  })
})
