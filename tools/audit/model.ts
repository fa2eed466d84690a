import type { Reading } from '@reorua/i18n'

/** Named here once more, because the packages need a build before Node can run them. */
export const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const satisfies readonly Reading[]

/** The window sizes that CWAC uses, under its names. */
export const viewports = { small: { width: 320, height: 450 }, medium: { width: 1280, height: 800 } } as const
export type ViewportName = keyof typeof viewports

/** One element that breaks one rule. */
export interface Node {
  target: string
  xpath: string
  html: string
  impact: string
  /** What axe says has to change. */
  summary: string
}

/** One rule that a page breaks, or that axe could not decide, in one window size. */
export interface Finding {
  viewport: ViewportName
  id: string
  description: string
  help: string
  helpUrl: string
  tags: string[]
  nodes: Node[]
}

/** A text whose language is not the one its element says. */
export interface LanguageFault {
  kind: string
  where: string
  text: string
  message: string
}

/** What a page was found to be. */
export interface Judgement {
  title: string
  /** What `<html lang>` says. */
  lang: string
  violations: Finding[]
  /** What axe leaves to people. */
  undecided: Finding[]
  faults: LanguageFault[]
}

export interface Story {
  id: string
  title: string
  name: string
}

/** One story in one reading. */
export interface Visit extends Judgement {
  story: Story
  reading: Reading
  /** Where the same can be seen again. */
  url: string
  /** Why the page could not be judged. */
  failure?: string
}

/** Everything an audit found, as `results.json` has it. */
export interface Results {
  date: string
  site: string
  versions: Record<string, string>
  rules: { tags: string[]; turnedOn: string[] }
  viewports: typeof viewports
  readings: readonly Reading[]
  totals: Totals
  visits: Visit[]
}

export interface Totals {
  stories: number
  pages: number
  /** Elements that break a rule, each counted in every page and window size. */
  violations: number
  faults: number
  failures: number
}
