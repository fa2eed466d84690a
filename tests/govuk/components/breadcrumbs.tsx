import { Breadcrumbs } from '@reorua/react/breadcrumbs'
import { looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { lacks } from '../unsupported.ts'

interface Options {
  items: (TextOption & { href?: string; attributes?: Attributes })[]
  collapseOnMobile?: boolean
  labelText?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Breadcrumbs'

export function render({ items, collapseOnMobile, labelText, classes, attributes }: Options) {
  // The name of the way is ours in both languages, and on a narrow screen the whole way stays.
  looksOnly(collapseOnMobile, labelText)
  const places = items.map(({ text, html, href, attributes: own }) => (own ? lacks('attributes of a part') : { text: words({ text, html }), ...(href && { href }) }))
  return <Breadcrumbs {...props(attributes)} className={classes} items={places} />
}
