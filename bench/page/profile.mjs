import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { modulesOf } from './build.mjs'
import { profileBrowser } from './profileBrowser.mjs'
import { startRenderer } from './server.mjs'
import { weightsOf } from './weights.mjs'

/** @typedef {import('node:inspector').Profiler.Profile} Profile */

/**
 * Where the bytes of a contender's page and the time of its server and of a browser go, in Markdown.
 * @param {import('./contenders.mjs').Contender & { path: string }} one
 * @param {{ measures: readonly string[], rounds: number, slowness: number }} how
 */
export async function profile({ title, path }, { measures, ...how }) {
  const parts = [`## ${title}`]
  if (measures.includes('bytes')) {
    const { total, files } = weightsOf(await modulesOf(path, 'app/weighed.tsx'))
    parts.push(`### Page, ${total} bytes of JS`, rows('bytes', files.slice(0, 40).map(({ name, bytes }) => [String(bytes), short(name)])))
  }
  if (measures.includes('server')) {
    const renderer = await startRenderer(path)
    for (const what of /** @type {const} */ (['page', 'fields'])) {
      const { functions, modules } = timeOf([await renderer.profile(what)], (url) => (url.includes('/dist/server/') ? fileURLToPath(`${url}.map`) : undefined))
      parts.push(`### Server, ${what}: modules`, rows('self', modules.slice(0, 15).map(share)), `### Server, ${what}: functions`, rows('self', functions.slice(0, 30).map(share)))
    }
    renderer.stop()
  }
  if (measures.includes('browser')) {
    for (const { name, counts, times, profiles } of await profileBrowser(path, how)) {
      const { functions, modules } = timeOf(profiles, (url) => mapIn(join(path, 'dist/client'), url))
      parts.push(`### Chromium, ${name}`, rows('count', Object.entries(counts).map(([what, count]) => [String(count), what])), rows('ms', Object.entries(times).map(([what, time]) => [time.toFixed(1), what])))
      parts.push(rows('ms self', modules.slice(0, 20).map(milliseconds)), rows('ms self', functions.slice(0, 40).map(milliseconds)))
    }
  }
  return parts.join('\n\n')
}

/**
 * The source map of a script that a browser has loaded; the bundler's own have none.
 * @param {string} folder
 * @param {string} url
 */
function mapIn(folder, url) {
  const file = join(folder, `${url.split('/').at(-1)}.map`)
  return existsSync(file) ? file : undefined
}

/** @typedef {{ name: string, share: number, time: number }} Spent a part of all, and milliseconds in each profile */

const share = (/** @type {Spent} */ one) => [`${(100 * one.share).toFixed(1)} %`, one.name]
const milliseconds = (/** @type {Spent} */ one) => [one.time.toFixed(2), one.name]

/**
 * @param {string} head
 * @param {string[][]} cells
 */
const rows = (head, cells) => [`| ${head} | |`, '|---|---|', ...cells.map((row) => `| ${row.join(' | ')} |`)].join('\n')

/**
 * Where the time of profiles went: the functions that kept the processor longest by themselves, and the modules that they stand in.
 * @param {Profile[]} profiles
 * @param {(url: string) => string | undefined} mapOf the source map of a script
 */
function timeOf(profiles, mapOf) {
  /** @type {Map<string, number>} */
  const functions = new Map()
  /** @type {Map<string, number>} */
  const modules = new Map()
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const byId = new Map(nodes.map((node) => [node.id, node]))
    for (const [index, id] of samples.entries()) {
      const frame = byId.get(id)?.callFrame
      if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') continue
      const time = timeDeltas[index] ?? 0
      const { module, line } = placeOf(frame, mapOf(frame.url))
      add(functions, `${frame.functionName || '(anonymous)'} — ${module}${line ? `:${line}` : ''}`, time)
      add(modules, module, time)
    }
  }
  return { functions: spent(functions, profiles.length), modules: spent(modules, profiles.length) }
}

/** @type {Map<string, SourceMap>} */
const maps = new Map()

/**
 * Where something stands in the sources of a bundle, or in a file that was loaded as it is.
 * @param {import('node:inspector').Runtime.CallFrame} frame
 * @param {string | undefined} mapFile
 */
function placeOf({ url, lineNumber, columnNumber }, mapFile) {
  if (!url) return { module: '(engine and browser)', line: 0 }
  if (!mapFile) return { module: short(url), line: lineNumber + 1 }
  const map = maps.get(mapFile) ?? new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')))
  maps.set(mapFile, map)
  const entry = map.findEntry(lineNumber, columnNumber)
  return 'originalSource' in entry ? { module: short(entry.originalSource), line: entry.originalLine + 1 } : { module: '(bundle)', line: lineNumber + 1 }
}

const short = (/** @type {string} */ path) => path.replace(/^.*node_modules\//, '').replace(/^.*\/(?=(app|contender|by-hand)\/)/, '')

/**
 * @param {Map<string, number>} sums
 * @param {string} key
 * @param {number} value
 */
const add = (sums, key, value) => sums.set(key, (sums.get(key) ?? 0) + value)

/**
 * @param {Map<string, number>} sums microseconds
 * @param {number} profiles
 * @returns {Spent[]}
 */
function spent(sums, profiles) {
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0)
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([name, sum]) => ({ name, share: sum / total, time: sum / 1000 / profiles }))
}
