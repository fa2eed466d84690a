import type { ElementType } from 'react'

// What styled-components keeps of a part and of the place where its rules go. None of it is in its types.

export interface Styled {
  styledComponentId: string
  foldedComponentIds: string
  target: ElementType
  attrs: object[]
  componentStyle: { generateAndInjectStyles(context: object, styleSheet: StyleSheet, stylis: Stylis): string }
}

export interface Place {
  styleSheet: StyleSheet
  stylis: Stylis
}

interface StyleSheet {
  hasNameForId(id: string, name: string): boolean
  insertRules(id: string, name: string, rules: string[]): void
}

type Stylis = ((css: string, selector?: string, prefix?: string, id?: string) => string[]) & { hash: string }

/** What a part was found to be: its classes, and the rules that it has written for them. */
interface Written {
  classes: string
  rules: (readonly [id: string, name: string, rules: string[]])[]
  /** Whether it has written more than rules: an animation, which styled-components writes better itself. */
  more: boolean
}

const nothing = {}
// For each compiler what it has made of each part: the same for every request, and by far the most of what one costs.
const compiled = new WeakMap<Stylis, Map<Styled, Written>>()
// For each place that rules go to, and on a server each request has its own, the classes of the parts that are there.
const present = new WeakMap<Place, Map<Styled, string>>()

/** The classes of a part, whose rules are then in the style sheet of this place. */
export function classesIn(place: Place, part: Styled): string {
  const there = mapIn(present, place)
  let classes = there.get(part)
  if (classes === undefined) there.set(part, (classes = write(place, part)))
  return classes
}

function write({ styleSheet, stylis }: Place, part: Styled): string {
  const known = mapIn(compiled, stylis)
  const before = known.get(part)
  if (!before || before.more) {
    const now = compile(styleSheet, stylis, part)
    known.set(part, now)
    return now.classes
  }
  for (const [id, name, rules] of before.rules) if (!styleSheet.hasNameForId(id, name)) styleSheet.insertRules(id, name, rules)
  return before.classes
}

/** Has styled-components write the rules of a part, and listens to what its compiler makes. */
function compile(styleSheet: StyleSheet, stylis: Stylis, { foldedComponentIds, styledComponentId, componentStyle }: Styled): Written {
  const written: Written = { classes: '', rules: [], more: false }
  const listening = (css: string, selector = '', prefix?: string, id?: string) => {
    const rules = stylis(css, selector, prefix, id)
    if (id && !prefix) written.rules.push([id, selector.slice(1), rules])
    else written.more = true
    return rules
  }
  const names = componentStyle.generateAndInjectStyles(nothing, styleSheet, Object.assign(listening, { hash: stylis.hash }))
  // Rules that this sheet had already were not compiled, and so not heard.
  written.more ||= written.rules.length !== names.split(' ').filter(Boolean).length
  written.classes = [foldedComponentIds, styledComponentId, names].filter(Boolean).join(' ')
  return written
}

function mapIn<K extends WeakKey, V>(maps: WeakMap<K, Map<Styled, V>>, key: K): Map<Styled, V> {
  let map = maps.get(key)
  if (!map) maps.set(key, (map = new Map<Styled, V>()))
  return map
}
