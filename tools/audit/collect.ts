import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading } from '@reorua/i18n'
import type { BrowserContext } from 'playwright'
import { readings, type Story, type Totals, type Visit } from './model.ts'
import { visit } from './visit.ts'

/** The stories of a built Storybook. Docs pages are Storybook's own, with our words in between. */
export async function readStories(storybook: string): Promise<Story[]> {
  const { entries } = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8')) as { entries: Record<string, Story & { type: string }> }
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id, title, name }) => ({ id, title, name }))
}

export interface CollectOptions {
  /** Where the stories are served, and where people will find them. */
  served: string
  site: string
  /** How many pages are open at a time. */
  pages?: number
  onVisit?: (visit: Visit) => void
}

/** Visits every story in every reading. The visits come back in the order of the stories, however they were run. */
export async function collect(context: BrowserContext, stories: readonly Story[], { pages = 2, onVisit, ...sites }: CollectOptions): Promise<Visit[]> {
  const wanted = stories.flatMap((story) => readings.map((reading): [Story, Reading] => [story, reading]))
  const visits = Array.from<Visit>({ length: wanted.length })
  let next = 0
  const work = async () => {
    const page = await context.newPage()
    while (next < wanted.length) {
      const index = next++
      const [story, reading] = wanted[index]!
      visits[index] = await visit(page, story, reading, sites)
      onVisit?.(visits[index])
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: pages }, work))
  return visits
}

export function totalsOf(visits: readonly Visit[]): Totals {
  const sum = (count: (visit: Visit) => number) => visits.reduce((total, visit) => total + count(visit), 0)
  return {
    stories: new Set(visits.map(({ story }) => story.id)).size,
    pages: visits.length,
    violations: sum(({ violations }) => violations.flatMap(({ nodes }) => nodes).length),
    faults: sum(({ faults }) => faults.length),
    failures: sum(({ failure }) => (failure === undefined ? 0 : 1)),
  }
}
