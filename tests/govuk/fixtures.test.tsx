import { beforeAll, describe, expect, test } from 'vitest'
import { differences } from './differences.ts'
import { fixtures } from './fixtures.ts'
import { mappings } from './mappings.ts'
import { comparison, type Outcome } from './outcomes.ts'
import { asText } from './results.ts'
import { unsupported } from './unsupported.ts'
import { withoutCounterpart } from './withoutCounterpart.ts'

const components = Object.keys(mappings)
const minutes = { timeout: 180_000 }

let outcomesOf: (component: string) => Promise<Outcome[]>
beforeAll(async () => {
  outcomesOf = await comparison()
})

async function everyOutcome(): Promise<Outcome[]> {
  const all: Outcome[] = []
  for (const component of components) all.push(...(await outcomesOf(component)))
  return all
}

describe.each(components)('%s', (component) => {
  test('is met as GOV.UK’s is, but for what is told', minutes, async () => {
    const unexplained = (await outcomesOf(component)).filter((one) => one.unexplained)
    const trees = (side: 'govuk' | 'ours') => unexplained.map((one) => `${one.name}\n${one.unexplained![side]}`).join('\n')
    expect(trees('ours')).toBe(trees('govuk'))
  })

  test('is met in Māori as in English, with every text in its own voice', minutes, async () => {
    const faulty = (await outcomesOf(component)).filter(({ bilingual }) => bilingual.length > 0)
    expect(faulty.map(({ name, bilingual }) => ({ name, bilingual }))).toEqual([])
  })
})

describe('the lists', () => {
  test('every component of GOV.UK’s has a mapping, or a word why not', () => {
    const theirs = [...new Set(fixtures.map(({ component }) => component))].sort()
    expect([...components, ...Object.keys(withoutCounterpart)].sort()).toEqual(theirs)
  })

  test('every difference that is told is met somewhere', minutes, async () => {
    const met = new Set((await everyOutcome()).flatMap(({ rules }) => rules))
    expect(differences.filter((rule) => !met.has(rule)).map(({ reason }) => reason)).toEqual([])
  })

  test('a difference that is told of some fixtures is met in each of them', minutes, async () => {
    const outcomes = await everyOutcome()
    const unmet = differences.flatMap((rule) => (rule.only ?? []).filter((name) => !outcomes.some((one) => one.name === name && rule.in.includes(one.component) && one.rules.includes(rule))))
    expect(unmet).toEqual([])
  })

  test('everything that ours cannot do is asked for somewhere', minutes, async () => {
    const asked = new Set((await everyOutcome()).map((one) => one.unsupported))
    expect(Object.keys(unsupported).filter((what) => !asked.has(what as keyof typeof unsupported))).toEqual([])
  })

  test('ours can do what at least 85 of 100 fixtures ask for', minutes, async () => {
    const outcomes = await everyOutcome()
    expect(outcomes.filter((one) => one.unsupported).length / outcomes.length).toBeLessThanOrEqual(0.15)
  })

  test('what stands for Māori and what stayed English are both met, many times', minutes, async () => {
    const voices = (await everyOutcome()).flatMap((one) => one.voices)
    for (const lang of ['mi', 'en-NZ']) expect(voices.filter((voice) => voice === lang).length).toBeGreaterThan(100)
  })

  test('RESULTS.md lists what has become of each fixture', minutes, async () => {
    await expect(asText(await everyOutcome()))
      .toMatchFileSnapshot('RESULTS.md')
      .catch((error: Error) => {
        throw new Error('tests/govuk/RESULTS.md is not what comparing gives. If that is meant, `npm test -- --project pages tests/govuk -u` writes it.', { cause: error })
      })
  })
})
