import { READINGS, type Reading } from '@reorua/i18n'
import { expect, test } from 'vitest'
import { modesOf } from './plan.ts'

test('any two settings meet in a mode that every story is visited in', () => {
  const visits = READINGS.flatMap((reading) => modesOf(reading).map((mode) => ({ reading, ...mode })))
  const settings = Object.keys(visits[0]!) as (keyof (typeof visits)[number])[]
  const valuesOf = (setting: (typeof settings)[number]) => [...new Set(visits.map((visit) => visit[setting]))]

  const missing: string[] = []
  for (const a of settings) {
    for (const b of settings.slice(settings.indexOf(a) + 1)) {
      for (const x of valuesOf(a)) {
        for (const y of valuesOf(b)) {
          if (!visits.some((visit) => visit[a] === x && visit[b] === y)) missing.push(`${a} ${x} with ${b} ${y}`)
        }
      }
    }
  }
  expect(missing).toEqual([])
  expect(settings.map((setting) => valuesOf(setting).length)).toEqual([4, 2, 2, 2, 2, 3])
})

test('the contrast of each theme is judged in one language and in two, at sizes that excuse nothing', () => {
  const judged = (readings: readonly Reading[]) => {
    const modes = readings.flatMap(modesOf).filter(({ forcedColors, size }) => forcedColors === 'none' && size !== 'large-text')
    return new Set(modes.map(({ scheme, contrast }) => `${scheme} ${contrast}`)).size
  }
  expect([judged(['mi', 'en']), judged(['mi-en', 'en-mi'])]).toEqual([4, 4])
})
