import { SkipLink } from '@reorua/react/skip-link'
import { looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Options extends TextOption {
  href?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'SkipLink'

export function render({ text, html, href = '#content', classes, attributes: { 'aria-label': label, ...attributes } = {} }: Options) {
  // Ours is named by its words alone.
  looksOnly(text)
  return (
    <SkipLink {...props(attributes)} href={href} className={classes}>
      {words({ text: label ?? text, html })}
    </SkipLink>
  )
}
