import { nameIds } from './ids.ts'
import { print } from './print.ts'
import { elementsOf, treeOf, type Node } from './tree.ts'

/** What a story is called in the kit: `{ component: 'error-summary', story: 'one-error' }`. */
export interface FragmentName {
  component: string
  story: string
}

/**
 * @param title of the file of stories: `Components/ErrorSummary`
 * @param story what it exports: `OneError`
 */
export function nameOf(title: string, story: string): FragmentName {
  return { component: hyphened(title.split('/').at(-1)!), story: hyphened(story) }
}

const hyphened = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])| /g, '-').toLowerCase()

/** Whether a story shows what services are made of. The others try out the language engine, or list words. */
export const isOfKit = (title: string) => /^(Components|Pages)\//.test(title)

/** What React has written on a server, as it stands in the kit. */
export function fragmentOf(markup: string, name: FragmentName): string {
  return print(namedTreeOf(markup, name))
}

export function namedTreeOf(markup: string, { component, story }: FragmentName): Node[] {
  const tree = treeOf(markup)
  nameIds(tree, `${component}-${story}`, component)
  return tree
}

/** Leaves out the classes that styled-components makes up: they come after the name of the part. */
export function withoutHashes(markup: string): string {
  return markup.replaceAll(/(class="(?:reo-[a-z0-9-]+ )*reo-[a-z0-9-]+) [A-Za-z]{5,7}(?=[ "])/g, '$1')
}

/** The title that a page gives itself, or else its first heading, in both languages with a slash between. */
export function titleOf(tree: readonly Node[]): { text: string; lang?: string } {
  const elements = [...elementsOf(tree)].map(({ element }) => element)
  const title = elements.find(({ tag }) => tag === 'title')
  if (title) return { text: textOf(title.children), lang: title.attributes.get('lang') }
  const heading = elements.find(({ tag }) => tag === 'h1')
  if (!heading) throw new Error('A page needs a <PageTitle> or a first heading.')
  const halves = [...elementsOf(heading.children)].map(({ element }) => element).filter(({ attributes }) => /^reo-say-(first|second)$/.test(attributes.get('class') ?? ''))
  return { text: halves.length > 0 ? halves.map(({ children }) => textOf(children)).join(' / ') : textOf(heading.children) }
}

const textOf = (nodes: readonly Node[]): string => nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
