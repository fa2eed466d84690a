import type { Root } from './roots.ts'

/** The types that every word module and every app share; written out with the list of namespaces. */
const sharedTypes = `/** One language of a message: a string, or the forms of a plural. */
export type Forms = string | { readonly zero?: string; readonly one?: string; readonly other: string }

/** A message in both languages. Māori can be missing: then the English is shown, marked as English. */
export interface Texts {
  readonly mi?: Forms
  readonly en: Forms
}

/** The words of one namespace. \`Values\` has the names of the values that each message takes; \`never\` when it takes none. */
export interface Bundle<Ns extends string = string, Values extends Record<string, string> = Record<string, string>> {
  readonly ns: Ns
  readonly messages: { readonly [Key in keyof Values]: Texts }
  /** Known to the types alone; never there at run time. */
  readonly values?: Values
}

/** An app's own texts for keys of ours, as i18next resources: \`const own = { mi: { footer: { contact: '…' } } } satisfies Overrides\`. */
export type Overrides = {
  readonly [Language in 'mi' | 'en']?: { readonly [Ns in keyof ReoruaResources]?: Partial<ReoruaResources[Ns]> }
}
`

const reportTypes = `
/** Where a text was found. */
export interface WordSource {
  readonly source: string
  readonly title: string
  readonly publisher: string
  readonly text: string
  readonly english?: string
  readonly where?: string
  readonly url?: string
  readonly licence?: string
}

/** One string of \`report/words.json\`: for pages that show the words, never for a component. */
export interface Word {
  readonly ns: string
  readonly key: string
  readonly en: string
  readonly mi?: string
  /** Left out when there is no Māori. A stale string keeps its own standing here and counts as a draft. */
  readonly standing?: 'reviewed' | 'published' | 'attested' | 'draft'
  readonly stale?: true
  /** The English from which a stale string was made. */
  readonly madeFrom?: string
  readonly sources?: readonly WordSource[]
  readonly reviewer?: string
  readonly licence?: string
  readonly date?: string
  readonly note?: string
}

/** Strings by what they count as. */
export interface Coverage {
  readonly total: number
  readonly reviewed: number
  readonly published: number
  readonly attested: number
  readonly draft: number
  /** How many of the drafts are there only because their English has changed. */
  readonly stale: number
  readonly missing: number
}

export interface WordsReport {
  readonly words: readonly Word[]
  readonly coverage: Readonly<Record<string, Coverage>>
}
`

export function indexText(root: Root): string {
  return `export const namespaces = ${JSON.stringify(root.namespaces.map(({ ns }) => ns))}\n`
}

export function indexTypesText(root: Root): string {
  const names = root.namespaces.map(({ ns }) => JSON.stringify(ns))
  const resources = root.namespaces.map(({ ns, en }) => {
    const keys = [...en.entries.keys()].map((key) => `    ${JSON.stringify(key)}: string\n`)
    return `  ${JSON.stringify(ns)}: {\n${keys.join('')}  }\n`
  })
  return `${sharedTypes}
/** Every key of every namespace as it stands in the JSON files, plural forms included. */
export interface ReoruaResources {
${resources.join('')}}

export type Namespace = keyof ReoruaResources
export declare const namespaces: readonly [${names.join(', ')}]
${reportTypes}`
}
