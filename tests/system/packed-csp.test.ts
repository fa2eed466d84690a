import type { Browser } from 'playwright'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './browsers.ts'
import { buildIn, packedApp } from './packedApp.ts'
import { serve, type Served } from './served.ts'
import { staticApp } from './staticApp.ts'
import { differences, spoilt, visit, type Visit } from './strict.ts'

const deliveries = ['static', 'nonce', 'adopted'] as const
type Delivery = (typeof deliveries)[number]

const served = {} as Record<Delivery, Served>
const apps: Awaited<ReturnType<typeof packedApp>>[] = []

beforeAll(async () => {
  apps.push(await packedApp(), await staticApp())
  const [full, alone] = apps.map(({ folder }) => folder)
  for (const delivery of deliveries) {
    const folder = delivery === 'static' ? alone! : full!
    await buildIn(folder, { entry: `strict/${delivery}/client.tsx`, out: `${delivery}-client` })
    await buildIn(folder, { entry: `strict/${delivery}/server.tsx`, out: `${delivery}-server`, for: 'node' })
    served[delivery] = await serve(folder, `${delivery}-server/server.js`, { env: { NODE_ENV: 'production', STYLES: join(apps[0]!.modules, '@reorua/react/dist/static/reorua.css') } })
  }
})
afterAll(async () => {
  for (const { stop } of Object.values(served)) await stop()
  for (const { remove } of apps) remove()
})

describe.each(browsers)('in $name, a page with every component', ({ launch }) => {
  let browser: Browser
  let reference: Visit

  beforeAll(async () => {
    browser = await launch()
    reference = await visit(browser, `${served.nonce.url}/?policy=none`)
  })
  afterAll(() => browser?.close())

  test('is styled, changes as more is asked for and as the reading changes, and says nothing', () => {
    const [first, more, other] = reference.looks
    expect(reference.messages).toEqual([])
    expect(more!.length).toBeGreaterThan(first!.length)
    expect(differences(more!, other!)).not.toEqual([])
    expect(first!.filter((one) => one.includes('\nborder-top-style: solid')).length).toBeGreaterThan(10)
  })

  test.each([
    ['with one style sheet and no styling at run time', 'static'],
    ['with styled-components and a nonce', 'nonce'],
    ['with styled-components and adopted style sheets', 'adopted'],
  ] as const)('looks the same under the strictest policy %s, without a violation or a message', async (_, delivery) => {
    const { looks, violations, messages, styleElements, adopted } = await visit(browser, `${served[delivery].url}/`, { unlink: delivery === 'adopted' })
    expect({ violations, messages }).toEqual({ violations: [], messages: [] })
    expect(looks.map((look, step) => differences(reference.looks[step]!, look))).toEqual([[], [], []])
    expect(styleElements > 0).toBe(delivery === 'nonce')
    expect(adopted > 0).toBe(delivery === 'adopted')
    expect(served[delivery].complaints).toEqual([])
  })

  test('would not pass with what the policy is there for', async () => {
    const plant = (html: string) =>
      html
        .replace('<h1', '<h1 style="color:red"')
        .replace('</head>', '<style>h1 { color: red }</style><script>globalThis.planted = true</script></head>')
        .replace('</body>', '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></body>')
    const { violations, messages } = await spoilt(browser, `${served.static.url}/`, plant, 4)
    expect(violations.map((one) => one.split(':')[0]!).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([expect.stringMatching(/^(img|default)-src$/), 'script-src-elem', 'style-src-attr', 'style-src-elem'])
    expect(messages.length).toBeGreaterThanOrEqual(4)
  })

  test('would not look the same where a class is missing', async () => {
    // Before scripts some things are not there yet, in both.
    const asleep = (html: string) => html.replace(/<script.*?<\/script>/, '')
    const { look: whole } = await spoilt(browser, `${served.static.url}/`, asleep, 0)
    const { look } = await spoilt(browser, `${served.static.url}/`, (html) => asleep(html).replaceAll('class="reo-button"', 'class="no-button"'), 0)
    expect(differences(whole, look).join('\n')).toMatch(/^<button .*background-color/m)
  })

  test('is refused with styled-components that knows no nonce', async () => {
    // Its half in the browser finds the nonce in the meta element.
    const plant = (html: string) => html.replace(/<meta name="sc-nonce"[^>]*>/, '')
    const { violations } = await spoilt(browser, `${served.nonce.url}/`, plant, 1)
    expect(violations.join()).toMatch(/style-src/)
  })
})
