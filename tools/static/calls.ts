import { basename, dirname, join } from 'node:path'
import { parseSync, visitorKeys } from 'oxc-parser'
import { isStyles, specifier } from './modules.ts'
import { classesOf, type Styled } from './parts.ts'

/** Components without hooks that stand in others again and again: they are called, not made. */
const plain = ['Container', 'Content', 'ErrorMessage', 'FieldFrame', 'FooterLink', 'Hint', 'Label', 'Say', 'SayText']

/** Whoever changes the reading of a part of the page says its words there, and not where it was asked for them. */
const changers = ['Lang', 'ReoruaProvider']

type Node = { type: string; start: number; end: number; [key: string]: unknown }

/** What becomes of `_jsx(S.Root, { … }, key)`: what stands before the properties, and what is put behind the last of them. */
interface Call {
  before: string
  more?: string
}

/** How one delivery writes its parts. */
export interface Calling {
  part: (name: string, file: string, props: Node) => Call
  imports: (text: string, path: (file: string) => string) => string[]
}

/** In the static delivery a part whose attributes are all written down is an element; any other is made by a function. */
export function staticParts(styledOf: (file: string, name: string) => Styled | undefined): Calling {
  return {
    part(name, file, props) {
      const styled = styledOf(file, name.split('.').at(-1)!)
      if (!styled || props.type !== 'ObjectExpression') return { before: `${name}(` }
      const known = (props.properties as Node[]).every((one) => one.type === 'Property' && !['as', 'className'].includes(nameOf(one.key as Node)))
      const [tag, className] = [styled.target, classesOf(styled).join(' ')].map((one) => JSON.stringify(one))
      const fixed = Object.entries(Object.assign({}, ...styled.attrs) as object).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      return known ? { before: `_jsx(${tag}, `, more: [...fixed, `"className": ${className}`].join(', ') } : { before: `_part(${tag}, ${className}, `, more: fixed.join(', ') }
    },
    imports: (text, path) => (text.includes('_part(') ? [`import { element as _part } from '${path('internal/part.js')}';`] : []),
  }
}

/** In the default delivery it is a styled component, for which a function stands in. */
export const styledParts: Calling = {
  part: (name) => ({ before: `_part(${name}, ` }),
  imports: (text, path) => (text.includes('_part(') ? [`import { styledPart as _part } from '${path('internal/styledPart.js')}';`] : []),
}

/**
 * Lets a compiled component call what needs no component of its own. React keeps a record for each component on a page,
 * and a text field written in parts has fourteen: called, it has one, and renders in half of the time.
 * @param root the folder of the compiled package
 * @param file the component's module in it
 */
export function called(root: string, file: string, text: string, calling: Calling): string {
  const { program, module } = parseSync(file, text)
  const imported = module.staticImports.flatMap(({ entries, moduleRequest }) => entries.map(({ importName, localName }) => ({ from: moduleRequest.value, name: importName.name, local: localName.value })))
  const styles = new Map(imported.filter(({ from }) => isStyles({ file: from })).map(({ from, local }) => [local, join(dirname(file), from)]))
  const changes = imported.some(({ name }) => name && changers.includes(name))
  const callable = new Map(imported.filter(({ name }) => !changes && name && plain.includes(name)).map(({ name, local }) => [local, name === 'Say' ? '_say' : local]))

  const edits: { start: number; end: number; text: string }[] = []
  walk(program as unknown as Node, { rendering: false, here: true })
  const made = edits.toSorted((a, b) => b.start - a.start).reduce((so, edit) => so.slice(0, edit.start) + edit.text + so.slice(edit.end), text)
  const path = (to: string) => specifier(file, join(root, to))
  const imports = [...(made.includes('_say(') ? [`import { saying as _say } from '${path('internal/saying.js')}';`] : []), ...calling.imports(made, path)]
  return withImports(made, imports)

  /** @param at whether this is inside a function, and whether what stands here is said here */
  function walk(node: Node, at: { rendering: boolean; here: boolean }): void {
    const inside = { ...at, rendering: at.rendering || /Function/.test(node.type) }
    const element = elementOf(node)
    if (!element) return eachChild(node, (child) => walk(child, node.type === 'Property' && nameOf(node.key as Node) !== 'children' ? { ...inside, here: false } : inside))
    const { type, props, key } = element
    const source = text.slice(type.start, type.end)
    const stylesFile = styles.get(source.split('.')[0]!)
    const called = callable.get(source)
    if (stylesFile && at.rendering) {
      const { before, more } = calling.part(source, stylesFile, props)
      // Of several children the compiler says so, and what needs no call says it on.
      edits.push({ start: node.start, end: props.start, text: before.replace(/^_jsx\(/, `${nameOf(node.callee as Node)}(`) })
      const last = (props.properties as Node[] | undefined)?.at(-1)
      if (more) edits.push(last ? { start: last.end, end: last.end, text: `, ${more}` } : { start: props.start, end: props.end, text: `{ ${more} }` })
    // Several children that are passed on would each be asked for a key: a component that has them stays one.
    } else if (called && at.rendering && at.here && !key && nameOf(node.callee as Node) === '_jsx') edits.push({ start: node.start, end: props.start, text: `${called}(` })
    const transparent = stylesFile || called || type.type === 'Literal' || source === '_Fragment'
    eachChild(props, (child) => walk(child, child.type === 'Property' && nameOf(child.key as Node) === 'children' && transparent ? at : { ...at, here: false }))
    if (key) walk(key, at)
  }
}

/** `_jsx(type, props, key)`, as the compiler writes an element. */
function elementOf(node: Node): { type: Node; props: Node; key?: Node } | undefined {
  if (node.type !== 'CallExpression' || !['_jsx', '_jsxs'].includes(nameOf(node.callee as Node))) return undefined
  const [type, props, key] = node.arguments as [Node, Node, Node?]
  return { type, props, key }
}

function nameOf(node: Node): string {
  const name = node.name ?? node.value
  return typeof name === 'string' ? name : ''
}

function eachChild(node: Node, visit: (child: Node) => void): void {
  for (const key of visitorKeys[node.type] ?? []) for (const child of [node[key]].flat() as (Node | null | undefined)[]) if (child) visit(child)
}

/** After the directive, which has to come first. */
function withImports(text: string, imports: string[]): string {
  if (imports.length === 0) return text
  const directive = /^'use client';?\n|^"use client";?\n/.exec(text)?.[0] ?? ''
  return `${directive}${imports.join('\n')}\n${text.slice(directive.length)}`
}

/** What is wrong with a component that is called: it would be a part of whoever calls it, with its hooks. */
export function callFault(file: string, text: string): string | undefined {
  if (!plain.includes(basename(file, '.js'))) return undefined
  return /^['"]use client|\buse[A-Z]?\w*\(/m.test(text) ? 'it has a hook, so it cannot be called like a function: take it off the list in tools/static/calls.ts.' : undefined
}
