import { elementsOf, type Element, type Node } from './tree.ts'

const made = /_R_\w*_/

/**
 * Gives the ids that React has made up names that can be read: of an answer its question and itself, of anything else
 * the fragment and the part. Two fragments on one page then do not meet.
 * @param fragment the component and the story: `tabs-with-label`
 * @param component the component alone, whose parts need not be named twice
 */
export function nameIds(nodes: readonly Node[], fragment: string, component: string): void {
  const all = [...elementsOf(nodes)]
  const taken = new Set(all.map(({ element }) => element.attributes.get('id')).filter((id) => id !== undefined && !made.test(id)))
  const names = new Map<string, string>()
  for (const { element, parent } of all) {
    const id = element.attributes.get('id')
    const [own] = made.exec(id ?? '') ?? []
    if (own === undefined || own !== id || names.has(own)) continue
    const wanted = answerOf(element) ?? joined(fragment, partOf(element, parent, component))
    const name = firstFree(wanted, taken)
    taken.add(name)
    names.set(own, name)
  }
  for (const { element } of all) {
    for (const [name, value] of element.attributes) element.attributes.set(name, value.replaceAll(new RegExp(made, 'g'), (own) => named(own, names)))
  }
}

function named(own: string, names: Map<string, string>): string {
  const name = names.get(own)
  if (name === undefined) throw new Error(`Nothing has the id ${own} that something else refers to.`)
  return name
}

function answerOf({ attributes }: Element): string | undefined {
  const isAnswer = ['radio', 'checkbox'].includes(attributes.get('type') ?? '') && attributes.has('name')
  return isAnswer ? [attributes.get('name'), attributes.get('value')].join('-').replaceAll(/\s+/g, '-') : undefined
}

/** `name` of `reo-tabs-name`; what has no class of its own is named by what is around it. */
function partOf(element: Element, parent: Element | undefined, component: string): string {
  const part = (one: Element | undefined) => /^reo-([\w-]+)/.exec(one?.attributes.get('class') ?? '')?.[1]?.replace(`${component}-`, '')
  return part(element) ?? `${part(parent) ?? 'part'}-name`
}

/** One after the other, where the second may begin with what the first ends with: `header-with-language-toggle-name`. */
function joined(fragment: string, part: string): string {
  const words = part.split('-')
  const shared = words.findLastIndex((_, index) => fragment.endsWith(`-${words.slice(0, index + 1).join('-')}`))
  return [fragment, ...words.slice(shared + 1)].join('-')
}

function firstFree(name: string, taken: Set<string | undefined>): string {
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`
  return free
}
