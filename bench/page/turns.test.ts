import { expect, test } from 'vitest'
import { takeTurns } from './turns.mjs'

/** Costs that say in which turn they were measured. */
function counting() {
  let turn = 0
  return async () => ({ page: ++turn })
}

test('each is measured once a round, with the floor’s costs of just before', async () => {
  const cost = counting()
  const taken = await takeTurns([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { rounds: 2, every: 2, floor: cost, measure: cost, failed: () => {} })
  expect(Object.fromEntries(taken)).toEqual({
    a: { own: { page: [2, 7] }, floor: { page: [1, 6] } },
    b: { own: { page: [3, 8] }, floor: { page: [1, 6] } },
    c: { own: { page: [5, 10] }, floor: { page: [4, 9] } },
  })
})

test('rounds to warm up are not counted', async () => {
  const cost = counting()
  const taken = await takeTurns([{ name: 'a' }], { rounds: 1, warmUps: 2, floor: cost, measure: cost, failed: () => {} })
  expect(taken.get('a')).toEqual({ own: { page: [6] }, floor: { page: [5] } })
})

test('what fails is told of once and left out, and the others go on', async () => {
  const told: string[] = []
  const taken = await takeTurns([{ name: 'a' }, { name: 'b' }], {
    rounds: 3,
    floor: async () => ({ page: 1 }),
    measure: async ({ name }) => {
      if (name === 'a') throw new Error('broken')
      return { page: 2 }
    },
    failed: ({ name }, error) => void told.push(`${name}: ${String(error)}`),
  })
  expect(told).toEqual(['a: Error: broken'])
  expect([...taken.keys()]).toEqual(['b'])
  expect(taken.get('b')!.own.page).toEqual([2, 2, 2])
})
