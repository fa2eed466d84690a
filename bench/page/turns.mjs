/** @typedef {Record<string, number>} Costs */

/**
 * Measures all in turn, round by round, and the floor again after every few, so that a busy moment of the machine meets what is compared.
 * What fails is left out from then on.
 * @template {{ name: string }} One
 * @param {One[]} ones
 * @param {{ rounds: number, warmUps?: number, every?: number, floor: () => Promise<Costs>, measure: (one: One) => Promise<Costs>, failed: (one: One, error: unknown) => void, tell?: (text: string) => void }} how
 * @returns {Promise<Map<string, import('./results.mjs').Timed>>}
 */
export async function takeTurns(ones, { rounds, warmUps = 0, every = 3, floor, measure, failed, tell }) {
  /** @type {Map<string, import('./results.mjs').Timed>} */
  const taken = new Map(ones.map(({ name }) => [name, { own: {}, floor: {} }]))
  for (let round = -warmUps; round < rounds; round++) {
    tell?.(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`)
    for (let start = 0; start < ones.length; start += every) {
      const below = await floor()
      for (const one of ones.slice(start, start + every)) {
        const timed = taken.get(one.name)
        if (!timed) continue
        try {
          const costs = await measure(one)
          if (round >= 0) for (const key of Object.keys(costs)) note(timed, key, costs[key], below[key])
        } catch (error) {
          taken.delete(one.name)
          failed(one, error)
        }
      }
    }
  }
  return taken
}

/**
 * @param {import('./results.mjs').Timed} timed
 * @param {string} key
 * @param {number | undefined} own
 * @param {number | undefined} floor
 */
function note(timed, key, own = Number.NaN, floor = Number.NaN) {
  ;(timed.own[key] ??= []).push(own)
  ;(timed.floor[key] ??= []).push(floor)
}
