// The types that @reorua/locales exports beside its list of namespaces; `generate` copies them into dist/index.d.ts.

/** One language of a message: a string, or the forms of a plural. */
export type Forms = string | { readonly zero?: string; readonly one?: string; readonly other: string }

/** A message in both languages. Māori can be missing: then the English is shown, marked as English. */
export interface Texts {
  readonly mi?: Forms
  readonly en: Forms
}

/** The words of one namespace. `Values` has the names of the values that each message takes; `never` when it takes none. */
export interface Bundle<Ns extends string = string, Values extends Record<string, string> = Record<string, string>> {
  readonly ns: Ns
  readonly messages: { readonly [Key in keyof Values]: Texts }
  /** Known to the types alone; never there at run time. */
  readonly values?: Values
}

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

/** One string of `report/words.json`: for pages that show the words, never for a component. */
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

/** English strings by what their Māori counts as; the five add up to the total. */
export interface Coverage {
  readonly total: number
  readonly reviewed: number
  readonly published: number
  readonly attested: number
  /** Stale ones among them. */
  readonly draft: number
  readonly missing: number
  /** How many of the drafts are drafts because their English has changed. */
  readonly stale: number
}

/** What stands in `report/words.json`: every string, and the coverage of each namespace. */
export interface WordsReport {
  readonly words: readonly Word[]
  readonly coverage: Readonly<Record<string, Coverage>>
  readonly total: Coverage
}
