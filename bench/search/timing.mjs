/** @param {number[]} times */
export function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** @param {number[]} times */
export function fastest(times) {
  return Math.min(...times)
}

/** @type {unknown} */
let kept

/**
 * The median time of each task in milliseconds, or what `pick` takes from its times. The tasks take turns, so that a busy moment of the machine meets all of them.
 * @param {(() => unknown)[]} tasks
 * @param {{ rounds?: number, times?: number, warmUps?: number }} options `times`: how often a task runs in its turn
 */
export function takeTurns(tasks, { rounds = 41, times = 5, warmUps = 3, pick = median } = {}) {
  const taken = tasks.map(() => /** @type {number[]} */ ([]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const [i, task] of tasks.entries()) {
      const start = performance.now()
      // Kept, so that no engine leaves the work out.
      for (let n = 0; n < times; n++) kept = task()
      if (round >= 0) taken[i].push((performance.now() - start) / times)
    }
  }
  return taken.map(pick)
}

export { kept }
