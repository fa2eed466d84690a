import { createElement, type ElementType } from 'react'
import { renderToString } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import type { Styled } from './parts.ts'

/** The rules of one part, or of one animation, in the order in which styled-components would write them. */
export interface Group {
  id: string
  css: string
  /** The name of the animation that this is. */
  animation?: string
}

// Where the rules of one group end: its number, its id and the class names that it has made.
const marker = /^data-styled\.g\d+\[id="([\w-]+)"\]\{content:"([^"]*)"\}$/

/** Has styled-components compile the parts, and puts the name of each in the place of the class that it made up. */
export function compile(parts: Iterable<Styled>): Group[] {
  const sheet = new ServerStyleSheet()
  for (const part of parts) renderToString(sheet.collectStyles(createElement(part as unknown as ElementType)))
  const text = /^(?:<style[^>]*>([^]*)<\/style>)?$/.exec(sheet.getStyleTags())?.[1] ?? ''
  const groups: Group[] = []
  let rules: string[] = []
  for (const piece of text.split('/*!sc*/').map((one) => one.trim())) {
    const [, id, content = ''] = marker.exec(piece) ?? []
    if (id === undefined) rules.push(...(piece ? [piece] : []))
    else {
      groups.push(group(id, content.split(',').filter(Boolean), rules.join('\n')))
      rules = []
    }
  }
  if (rules.length > 0) throw new Error('styled-components has written rules without saying whose they are.')
  return groups
}

function group(id: string, names: string[], css: string): Group {
  const [name = '', ...more] = names
  if (more.length > 0) throw new Error(`${id} has more than one class, so its rules depend on something.`)
  if (id.startsWith('sc-keyframes')) return { id, css, animation: name }
  return { id, css: css.replaceAll(new RegExp(`\\.${name}(?![\\w-])`, 'g'), `.${id}`) }
}

/** The style sheet of some parts, with the animations that they use. */
export function sheetOf(groups: Group[], classes: Set<string>): string {
  const own = groups.filter(({ id }) => classes.has(id)).map(({ css }) => css)
  const animations = groups.filter(({ animation }) => animation && own.some((css) => css.includes(animation))).map(({ css }) => css)
  return [...animations, ...own].map((css) => `${css}\n`).join('')
}
