import { BackLink } from '@reorua/react/back-link'
import { props, wordsIfAny } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Options extends TextOption {
  href?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'BackLink'

export function render({ text, html, href = '#', classes, attributes: { 'aria-label': label, ...attributes } = {} }: Options) {
  // Ours are named by their words alone.
  return (
    <BackLink {...props(attributes)} href={href} className={classes}>
      {wordsIfAny(label || text || html ? { text: label ?? text, html } : undefined)}
    </BackLink>
  )
}
