import { pathToFileURL } from 'node:url'
import { isStyledComponent } from 'styled-components'
import type { Module } from './modules.ts'

/** What styled-components keeps of a part. None of it is in its types: the test of this folder pins it. */
export interface Styled {
  styledComponentId: string
  foldedComponentIds: string
  target: unknown
  attrs: unknown[]
  shouldForwardProp?: unknown
  componentStyle: { rules: unknown[] }
}

/** What a styles module gives: parts, constants that a component uses, and fragments that only other styles use. */
export interface Styles {
  parts: Map<string, Styled>
  constants: Map<string, unknown>
}

/** The classes of a part: those that it builds on, and its own. */
export function classesOf({ foldedComponentIds, styledComponentId }: Styled): string[] {
  return [...foldedComponentIds.split(' '), styledComponentId].filter(Boolean)
}

/** Reads what a styles module gives, and what in it could not be delivered as a style sheet. */
export async function stylesOf({ file }: Pick<Module, 'file'>): Promise<Styles & { faults: string[] }> {
  const parts = new Map<string, Styled>()
  const constants = new Map<string, unknown>()
  const faults: string[] = []
  for (const [name, value] of Object.entries<unknown>(await import(pathToFileURL(file).href))) {
    if (isStyledComponent(value)) {
      parts.set(name, value as unknown as Styled)
      for (const fault of partFaults(value as unknown as Styled)) faults.push(`${name} ${fault}`)
    } else if (isConstant(value)) constants.set(name, value)
    else if (!isFragment(value)) faults.push(`${name} is neither a styled part nor a constant: move it into a module of its own.`)
  }
  return { parts, constants, faults }
}

const named = /^reo-[a-z0-9]+(-[a-z0-9]+)*$/

function* partFaults({ styledComponentId, target, attrs, shouldForwardProp, componentStyle }: Styled): Iterable<string> {
  if (!named.test(styledComponentId)) yield `has no name: .withConfig({ componentId: 'reo-…' }), in lower case with hyphens.`
  if (typeof target !== 'string') yield 'builds on a component that is no styled part: put its class name on the element instead.'
  if (hasFunction(componentStyle.rules)) yield 'has a function in its template: put the variant in a data attribute and select it in CSS.'
  if (shouldForwardProp) yield 'has shouldForwardProp: a part of a style sheet passes on everything that it is given.'
  if (attrs.some((one) => !isConstant(one))) yield 'has attrs that are not plain data: give them as an object, or where the part is used.'
  if (attrs.some((one) => Object.keys(Object(one)).some((key) => ['as', 'className', 'style'].includes(key)))) yield 'has attrs with as, className or style: those belong where the part is used, or in its rules.'
}

/** Whether a value can be written into a module as it is. */
function isConstant(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true
  return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value!).every(isConstant)
}

/** What `css` gives is an array, and cannot be told from any other; what `keyframes` gives has a way into a style sheet. */
function isFragment(value: unknown): boolean {
  return Array.isArray(value) || isKeyframes(value)
}

function isKeyframes(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'inject' in value
}

function hasFunction(rule: unknown): boolean {
  if (Array.isArray(rule)) return rule.some(hasFunction)
  if (isStyledComponent(rule) || isKeyframes(rule)) return false
  if (typeof rule === 'object' && rule !== null) return Object.values(rule).some(hasFunction)
  return typeof rule === 'function'
}
