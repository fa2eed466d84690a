import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'
import { modulesOf } from './build.mjs'
import { startRenderer } from './server.mjs'
import { weightsOf } from './weights.mjs'

/**
 * Where the bytes of a contender's page and the time of its server go, in Markdown.
 * @param {import('./contenders.mjs').Contender & { path: string }} one
 * @param {readonly string[]} measures
 */
export async function profile({ title, path }, measures) {
  const parts = [`## ${title}`]
  if (measures.includes('bytes')) {
    const { total, files } = weightsOf(await modulesOf(path, 'app/weighed.tsx'))
    parts.push(`### Page, ${total} bytes of JS`, rows('bytes', files.slice(0, 40).map(({ name, bytes }) => [String(bytes), short(name)])))
  }
  if (measures.includes('server')) {
    const renderer = await startRenderer(path)
    for (const what of /** @type {const} */ (['page', 'fields'])) {
      const { functions, modules } = timeOf(await renderer.profile(what))
      parts.push(`### Server, ${what}: modules`, rows('self', modules.slice(0, 15).map(share)), `### Server, ${what}: functions`, rows('self', functions.map(share)))
    }
    renderer.stop()
  }
  return parts.join('\n\n')
}

const share = (/** @type {{ name: string, share: number }} */ one) => [`${(100 * one.share).toFixed(1)} %`, one.name]

/**
 * @param {string} head
 * @param {string[][]} cells
 */
const rows = (head, cells) => [`| ${head} | |`, '|---|---|', ...cells.map((row) => `| ${row.join(' | ')} |`)].join('\n')

/**
 * Where the time of a profile went: the functions that kept the processor longest by themselves, and the modules that they stand in.
 * @param {import('node:inspector').Profiler.Profile} profile
 * @param {number} [most]
 */
function timeOf({ nodes, samples = [], timeDeltas = [] }, most = 30) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  /** @type {Map<string, number>} */
  const functions = new Map()
  /** @type {Map<string, number>} */
  const modules = new Map()
  let total = 0
  for (const [index, id] of samples.entries()) {
    const frame = byId.get(id)?.callFrame
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') continue
    const time = timeDeltas[index] ?? 0
    const { module, line } = placeOf(frame)
    total += time
    add(functions, `${frame.functionName || '(anonymous)'} — ${module}${line ? `:${line}` : ''}`, time)
    add(modules, module, time)
  }
  return { functions: shares(functions, total, most), modules: shares(modules, total, most) }
}

/** @type {Map<string, SourceMap>} */
const maps = new Map()

/**
 * Where something stands in the sources of a bundle, or in a file that Node has loaded itself.
 * @param {import('node:inspector').Runtime.CallFrame} frame
 */
function placeOf({ url, lineNumber, columnNumber }) {
  if (!url.startsWith('file:')) return { module: url || '(engine)', line: 0 }
  if (!url.includes('/dist/server/')) return { module: short(url), line: lineNumber + 1 }
  const map = maps.get(url) ?? new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')))
  maps.set(url, map)
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
 * @param {Map<string, number>} sums
 * @param {number} total
 * @param {number} most
 */
function shares(sums, total, most) {
  return [...sums].toSorted(([, a], [, b]) => b - a).slice(0, most).map(([name, sum]) => ({ name, share: sum / total }))
}
