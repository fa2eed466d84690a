import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { nodeConditions } from '../vite.ts'
import { axeCsv, oracleCsv } from './cwac.ts'
import type { Results } from './model.ts'
import type * as Render from './report/render.tsx'

/** Writes everything an audit found into a folder: for machines, for spreadsheets and for people. */
export async function writeReport(folder: string, results: Results): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all([
    writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 1)}\n`),
    writeFile(join(folder, 'axe_core_audit.csv'), axeCsv(results.visits)),
    writeFile(join(folder, 'reorua_language_audit.csv'), oracleCsv(results.visits)),
    reportPage(results).then((page) => writeFile(join(folder, 'index.html'), page)),
  ])
}

/** The report is made of the library's own parts, so it is rendered as they are: from their sources, by Vite. */
export async function reportPage(results: Results, options?: { oracle?: boolean }): Promise<string> {
  const here = fileURLToPath(new URL('report/', import.meta.url))
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    plugins: [react()],
    ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { renderReport } = (await vite.ssrLoadModule(join(here, 'render.tsx'))) as typeof Render
    const [tokens, own, script] = await Promise.all([styles(), readFile(join(here, 'report.css'), 'utf8'), readFile(join(here, 'filter.js'), 'utf8')])
    return renderReport(results, { css: `${tokens}\n${own}`, script }, options)
  } finally {
    await vite.close()
  }
}

/** Reorua's style sheets with the fonts inside: a report is mailed about, and has to look right by itself. */
async function styles(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const fontsFile = resolve('@reorua/tokens/fonts.css')
  const [fonts, tokens] = await Promise.all([fontsFile, resolve('@reorua/tokens/reorua.css')].map((file) => readFile(file, 'utf8')))
  const names = [...new Set([...fonts!.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map((match) => match[1]!))]
  const data = await Promise.all(names.map((name) => readFile(join(dirname(fontsFile), name), 'base64')))
  return names.reduce((css, name, index) => css.replaceAll(name, `data:font/woff2;base64,${data[index]}`), fonts!) + tokens!
}
