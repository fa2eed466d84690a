import '../../tools/check-node.mjs'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { inWindow, openBrowser } from '../page/browser.mjs'
import { ratios, spreadOf } from '../page/statistics.mjs'

// What a form of 500 fields costs beside the same by hand: npm run build, then node bench/form/form.mjs [rounds]

const COUNT = 500
const rounds = Number(process.argv[2] ?? 7)
const root = fileURLToPath(new URL('.', import.meta.url))
const common = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error'), plugins: [react()] }
const steps = { mount: '', send: 'bench.send()', type: 'bench.type()', speak: 'bench.speak()' }

await build({ ...common, define: { 'process.env.NODE_ENV': '"production"' } })
const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } })
const url = server.resolvedUrls?.local[0] ?? ''
const { browser, version } = await openBrowser()

/** @type {Record<'floor' | 'reorua', Record<string, number[]>>} */
const costs = { floor: {}, reorua: {} }
for (let round = -1; round < rounds; round++) {
  for (const of of /** @type {const} */ (['floor', 'reorua'])) {
    await inWindow(browser, url, 4, async ({ cost }) => {
      for (const [step, code] of Object.entries(steps)) {
        const spent = await cost(code || `bench.mount('${of}', ${COUNT})`)
        if (round >= 0) (costs[of][step] ??= []).push(spent)
      }
    })
  }
}
await browser.close()
await server.close()
rmSync(new URL('dist/', import.meta.url), { recursive: true })

console.log(`${COUNT} fields, Chromium ${version} slowed down 4 times, ${rounds} rounds\n`)
for (const step of Object.keys(steps)) {
  const [floor = [], own = []] = [costs.floor[step], costs.reorua[step]]
  const { median, low, high } = ratios(own, floor)
  console.log(`${step.padEnd(6)} floor ${spreadOf(floor).median.toFixed(0)} ms, Reorua ${median.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`)
}
