import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../tools/run.mjs'

/**
 * What was found out about one contender.
 * @typedef {object} Result
 * @property {string} name
 * @property {Record<string, string>} [versions] of what it is made of
 * @property {string} [failure] why nothing, or not everything, could be measured
 * @property {string} [complaint] what React found wrong when it hydrated the page
 * @property {{ page: Size, button: Size, textInput: Size }} [bytes]
 * @property {Timed} [server] milliseconds for `page` and `fields`
 * @property {Timed} [browser] milliseconds for `hydrate`, `mount` and `speak`, bytes for `heap`
 * @property {{ plain: string, nonce?: string }} [csp]
 *
 * @typedef {{ js: number, css: number }} Size
 *
 * One number for each round, and what the floor took in the same rounds.
 * @typedef {{ own: Record<string, number[]>, floor: Record<string, number[]> }} Timed
 *
 * @typedef {{ machine: string, date: string, rounds: number, slowness: number, react?: string, browser?: string, done: string[], results: Record<string, Result> }} Run
 */

const file = join(root, 'node_modules/.cache/reorua/bench-page.json')

/**
 * The run that was kept last.
 * @returns {Run}
 */
export function kept() {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * Writes down what a run finds out as soon as it does, so that a run which breaks off can go on.
 * @typedef {ReturnType<typeof recorder>} Recorder
 * @param {Run} run
 */
export function recorder(run) {
  const keep = () => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(run))
  }
  const resultOf = (/** @type {{ name: string }} */ { name }) => (run.results[name] ??= { name })
  const tell = (/** @type {string} */ text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`)
  const failed = (/** @type {{ name: string }} */ one, /** @type {unknown} */ error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell(`${one.name}: ${text}`)
    resultOf(one).failure = text.split('\n').filter((line) => line.trim() !== '').slice(0, 2).join(' ').slice(0, 300)
  }
  /** A contender that fails is shown with its reason, and the others go on. */
  const attempt = async (/** @type {{ name: string }} */ one, /** @type {() => Promise<unknown>} */ work) => {
    try {
      await work()
    } catch (error) {
      failed(one, error)
    }
    keep()
  }
  return { run, keep, resultOf, tell, failed, attempt }
}
