import type { ReactElement } from 'react'

/** How what GOV.UK's component is asked for is asked of ours. */
export interface Mapping {
  /** The component of ours that answers to it. */
  counterpart: string
  /** Throws an UnsupportedError where ours cannot do what is asked for. */
  render: (options: never) => ReactElement
}

const files = import.meta.glob<Mapping>('./components/*.tsx', { eager: true })

/** By the name of GOV.UK's component, which is that of the file. */
export const mappings: Readonly<Record<string, Mapping>> = Object.fromEntries(Object.entries(files).map(([path, mapping]) => [path.slice('./components/'.length, -'.tsx'.length), mapping]))
