import { parseArgs } from 'node:util'
import { contenders } from './contenders.mjs'

export const measures = /** @type {const} */ (['bytes', 'server', 'browser', 'csp'])

/** @typedef {typeof measures[number]} Measure */

export const help = `node bench/page/run.mjs [options]

  --contenders a,b   only these, besides the floor: ${contenders.map(({ name }) => name).join(', ')}
  --measures a,b     only these: ${measures.join(', ')}
  --rounds n         how often each is measured, in turn with the floor (7)
  --slowness n       how much slower than this machine the browser's processor is made (4)
  --write            writes the table into bench/README.md, as a run of everything does
  --resume           goes on with a run that broke off
  --profile          shows where bytes, server time and browser time go instead
`

/** @param {string[]} args */
export function optionsFrom(args) {
  const { values } = parseArgs({
    args,
    options: {
      contenders: { type: 'string' },
      measures: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      slowness: { type: 'string', default: '4' },
      write: { type: 'boolean' },
      resume: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const chosen = chosenOf(values.contenders, contenders.map(({ name }) => name), 'contender')
  const wanted = /** @type {Measure[]} */ (chosenOf(values.measures, measures, 'measure'))
  const all = !values.contenders && !values.measures && !values.profile
  return {
    ...values,
    contenders: contenders.filter(({ name }) => chosen.includes(name)),
    measures: wanted,
    rounds: countOf(values.rounds, 'rounds'),
    slowness: countOf(values.slowness, 'slowness'),
    write: values.write ?? all,
  }
}

/**
 * @param {string | undefined} given
 * @param {readonly string[]} known
 * @param {string} what
 */
function chosenOf(given, known, what) {
  const chosen = given?.split(',') ?? known
  const unknown = chosen.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`There is no ${what} "${unknown}". There are: ${known.join(', ')}.`)
  return chosen
}

/**
 * @param {string} given
 * @param {string} what
 */
function countOf(given, what) {
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${what} takes a whole number from 1 on, not "${given}".`)
  return count
}
