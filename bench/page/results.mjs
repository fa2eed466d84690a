import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../tools/run.mjs'

/**
 * What was found out about one contender. A list has one number for each round, and the floor's list the numbers of the same rounds.
 * @typedef {object} Result
 * @property {string} name
 * @property {Record<string, string>} [versions] of what it is made of
 * @property {string} [failure] why nothing or not everything could be measured
 * @property {{ page: Size, button: Size, textInput: Size }} [bytes]
 * @property {Timed} [server] milliseconds for `page` and `fields`
 * @property {Timed} [browser] milliseconds for `hydrate`, `mount` and `speak`, bytes for `heap`
 * @property {{ plain: string, nonce?: string }} [csp]
 *
 * @typedef {{ js: number, css: number }} Size
 * @typedef {{ own: Record<string, number[]>, floor: Record<string, number[]> }} Timed
 * @typedef {{ machine: string, date: string, rounds: number, slowness: number, react?: string, browser?: string, done: string[], results: Record<string, Result> }} Run
 */

const file = join(root, 'node_modules/.cache/reorua/bench-page.json')

/** @param {Run} run */
export function keep(run) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(run))
}

/**
 * The run that was kept last.
 * @returns {Run}
 */
export function kept() {
  return JSON.parse(readFileSync(file, 'utf8'))
}
