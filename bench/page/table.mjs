import { readFileSync, writeFileSync } from 'node:fs'
import { contenders, floor } from './contenders.mjs'
import { quantile, ratios } from './statistics.mjs'

/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {import('./results.mjs').Run} Run */

const readme = new URL('../README.md', import.meta.url)
const known = [floor, ...contenders]
const none = '–'

/** How the columns of what is timed are called, and what they are made of. */
const timed = /** @type {const} */ ([
  ['server, page', 'server', 'page', 'ms'],
  ['server, 200 inputs', 'server', 'fields', 'ms'],
  ['hydrate', 'browser', 'hydrate', 'ms'],
  ['mount 500', 'browser', 'mount', 'ms'],
  ['switch language, 500', 'browser', 'speak', 'ms'],
  ['heap, 500', 'browser', 'heap', 'MB'],
])

/**
 * Everything that a run has found out, in Markdown.
 * @param {Run} run
 * @param {string[]} names of the contenders, in the order of the rows
 */
export function tablesOf(run, names) {
  const results = names.flatMap((name) => run.results[name] ?? [])
  const costs = table(
    ['', 'page JS / CSS', 'Button / TextInput JS', ...timed.map(([title]) => title), 'strict CSP'],
    results.map((result) => [titleOf(result), ...bytesOf(result), ...timed.map((column) => timeOf(result, results, column)), policyOf(result)]),
  )
  const details = table(
    ['', 'made of', 'made by hand as in the floor', 'notes'],
    results.map((result) => [titleOf(result), versionsOf(result), entry(result)?.byHand ?? none, notesOf(result)]),
  )
  const about = `${run.date}, ${run.machine}${run.react ? `, React ${run.react}` : ''}${run.browser ? `, Chromium ${run.browser} slowed down ${run.slowness} times` : ''}, ${run.rounds} rounds.`
  return `${about}\n\n${costs}\n\n${details}\n`
}

/**
 * Puts the tables between the marks in the README.
 * @param {string} tables
 */
export function writeTables(tables) {
  const text = readFileSync(readme, 'utf8')
  writeFileSync(readme, between(text, tables))
}

/**
 * @param {string} text
 * @param {string} tables
 */
export function between(text, tables) {
  const [before, rest] = text.split('<!-- page -->\n')
  const [, after] = rest?.split('<!-- /page -->') ?? []
  if (after === undefined) throw new Error('bench/README.md has no <!-- page --> and <!-- /page --> between which the table would stand.')
  return `${before}<!-- page -->\n${tables}<!-- /page -->${after}`
}

/** @param {Result} result */
const entry = ({ name }) => known.find((one) => one.name === name)

/** @param {Result} result */
const titleOf = (result) => entry(result)?.title ?? result.name

/** @param {Result} result */
function bytesOf({ bytes }) {
  if (!bytes) return [none, none]
  const { page, button, textInput } = bytes
  return [`${kib(page.js)} / ${page.css ? kib(page.css) : none}`, `${kib(button.js)} / ${kib(textInput.js)}`]
}

const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1)

/**
 * The floor in its own unit, the others as how many times as much: the median and the quartiles.
 * @param {Result} result
 * @param {Result[]} results
 * @param {typeof timed[number]} column
 */
function timeOf(result, results, [, phase, key, unit]) {
  if (result.name === floor.name) {
    const all = results.flatMap((one) => one[phase]?.floor[key] ?? [])
    const median = quantile(all, 0.5)
    return Number.isNaN(median) ? none : `${unit === 'MB' ? (median / 1e6).toFixed(1) : threeDigits(median)} ${unit}`
  }
  const [own, below] = [result[phase]?.own[key], result[phase]?.floor[key]]
  if (!own || !below) return none
  const { median, low, high } = ratios(own, below)
  // Garbage is collected first, so it hardly varies.
  if (unit === 'MB') return `${threeDigits(median)}×`
  return `${threeDigits(median)}× (${threeDigits(low)}–${threeDigits(high)})`
}

/** Enough to compare, and no more than is known: 0.14, 4.42, 44.1, 121. */
const threeDigits = (/** @type {number} */ number) => number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2)

/** @param {Result} result */
function policyOf({ csp }) {
  if (!csp) return none
  return csp.nonce ? `${csp.plain}; with a nonce: ${csp.nonce}` : csp.plain
}

/** @param {Result} result */
function notesOf(result) {
  const { failure, complaint } = result
  return [entry(result)?.note, complaint && `hydration fails: ${complaint}`, failure && `**failed**: ${failure}`].filter(Boolean).join('; ').replaceAll('|', '\\|') || none
}

/** @param {Result} result */
function versionsOf({ versions }) {
  return Object.entries(versions ?? {}).map(([name, version]) => `${name} ${version}`).join(', ') || none
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
