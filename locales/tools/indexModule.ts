import { readFileSync } from 'node:fs'
import type { Root } from './roots.ts'

const publicTypes = readFileSync(new URL('publicTypes.ts', import.meta.url), 'utf8').replace(/^\/\/.*\n\n/, '')

export function indexText(root: Root): string {
  return `export const namespaces = ${JSON.stringify(root.namespaces.map(({ ns }) => ns))}\n`
}

export function indexTypesText(root: Root): string {
  const names = root.namespaces.map(({ ns }) => JSON.stringify(ns))
  const resources = root.namespaces.map(({ ns, en }) => {
    const keys = [...en.entries.keys()].map((key) => `    ${JSON.stringify(key)}: string\n`)
    return `  ${JSON.stringify(ns)}: {\n${keys.join('')}  }\n`
  })
  return `${publicTypes}
/** Every key of every namespace as it stands in the JSON files, plural forms included. */
export interface ReoruaResources {
${resources.join('')}}

/** An app's own texts for keys of ours, as i18next resources: \`const own = { mi: { footer: { contact: '…' } } } satisfies Overrides\`. */
export type Overrides = {
  readonly [Language in 'mi' | 'en']?: { readonly [Ns in keyof ReoruaResources]?: Partial<ReoruaResources[Ns]> }
}

export type Namespace = keyof ReoruaResources
export declare const namespaces: readonly [${names.join(', ')}]
`
}
