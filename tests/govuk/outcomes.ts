import type { Reading } from '@reorua/i18n'
import { page } from 'vitest/browser'
import { bilingualFaults, type Rendering } from './bilingual.ts'
import { treeReader } from './chromium.ts'
import { compared, type Rule } from './compare.ts'
import { differences } from './differences.ts'
import { fixtures, type Fixture } from './fixtures.ts'
import { govukPage } from './govukPage.ts'
import { asked, shown } from './ours.tsx'
import { spokenIn } from './spoken.ts'
import type { Part } from './tree.ts'
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
}

/** Both pages, once for all that is compared. */
export async function comparison(): Promise<(component: string) => Promise<Outcome[]>> {
  await page.viewport(1280, 900)
  const theirs = await govukPage()
  const read = await treeReader()
  const known = new Map<string, Promise<Outcome[]>>()
  return (component) => {
    const outcomes = known.get(component) ?? all(component)
    known.set(component, outcomes)
    return outcomes
  }

  async function all(component: string): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    // One after another: there is one page.
    for (const fixture of fixtures) if (fixture.component === component) outcomes.push(await outcomeOf(fixture, theirs, read))
    return outcomes
  }
}

async function outcomeOf(fixture: Fixture, theirs: (fixture: Fixture) => Promise<Part[]>, read: () => Promise<Part[]>): Promise<Outcome> {
  const { component, name } = fixture
  const ours = async (reading: Reading): Promise<Rendering> => {
    const { container, unmount } = shown(fixture, asked(fixture), reading)
    const rendering = { parts: await read(), spoken: spokenIn(container) }
    unmount()
    return rendering
  }
  try {
    const [en, mi] = [await ours('en'), await ours('mi')]
    const rules = differences.filter((rule) => rule.in.includes(component) && (rule.only?.includes(name) ?? true))
    const found = compared(await theirs(fixture), en.parts, rules)
    return { component, name, bilingual: bilingualFaults(en, mi), ...('rules' in found ? found : { rules: [], unexplained: found }) }
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error
    return { component, name, unsupported: error.what, rules: [], bilingual: [] }
  }
}
