import type { ReactElement } from 'react'
import { bilingualFaults } from './bilingual.ts'
import { compared, type Rule } from './compare.ts'
import { differences } from './differences.ts'
import { fixtures, type Fixture } from './fixtures.ts'
import { asked, ourPage } from './ours.tsx'
import { theirPage } from './theirs.ts'
import { UnsupportedError, type Unsupported } from './unsupported.ts'

/** What has become of one fixture. */
export interface Outcome {
  component: string
  name: string
  unsupported?: Unsupported
  /** The differences that are meant. */
  rules: Rule[]
  /** The two trees, where they differ otherwise. */
  unexplained?: { govuk: string; ours: string }
  /** What is wrong in Māori. */
  bilingual: string[]
  /** The languages of its texts in Māori. */
  voices: string[]
}

/** What is on three pages: GOV.UK's, ours in English, and ours in Māori. */
type Pages = [theirs: Awaited<ReturnType<typeof theirPage>>, en: Awaited<ReturnType<typeof ourPage>>, mi: Awaited<ReturnType<typeof ourPage>>]

// A question to the browser is waited for much longer than it is worked on.
const AT_ONCE = 4

/** Compares each component once, whoever asks for it, with a few fixtures on their pages at once. */
export async function comparison(): Promise<(component: string) => Promise<Outcome[]>> {
  const pages = await Promise.all(Array.from({ length: AT_ONCE }, (): Promise<Pages> => Promise.all([theirPage(), ourPage('en'), ourPage('mi')])))
  const known = new Map<string, Promise<Outcome[]>>()
  return (component) => {
    const outcomes = known.get(component) ?? all(component)
    known.set(component, outcomes)
    return outcomes
  }

  async function all(component: string): Promise<Outcome[]> {
    const left = [...fixtures.filter((one) => one.component === component).entries()]
    const outcomes: Outcome[] = []
    const work = async (own: Pages) => {
      for (let next = left.shift(); next; next = left.shift()) outcomes[next[0]] = await outcomeOf(next[1], own)
    }
    await Promise.all(pages.map(work))
    return outcomes
  }
}

async function outcomeOf(fixture: Fixture, [theirs, inEnglish, inMaori]: Pages): Promise<Outcome> {
  const { component, name } = fixture
  let ours: ReactElement
  try {
    ours = asked(fixture)
  } catch (error) {
    if (error instanceof UnsupportedError) return { component, name, unsupported: error.what, rules: [], bilingual: [], voices: [] }
    throw error
  }
  const [govuk, en, mi] = await Promise.all([theirs(fixture), inEnglish(ours), inMaori(ours)])
  const rules = differences.filter((rule) => rule.in.includes(component) && (rule.only?.includes(name) ?? true))
  const found = compared(govuk, en.parts, rules)
  return { component, name, bilingual: bilingualFaults(en, mi), voices: mi.spoken.map(({ lang }) => lang), ...('rules' in found ? found : { rules: [], unexplained: found }) }
}
