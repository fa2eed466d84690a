import { Tag } from '@reorua/react/tag'
import { props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Options extends TextOption {
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Tag'

export function render({ text, html, classes, attributes }: Options) {
  return (
    <Tag {...props(attributes)} className={classes}>
      {words({ text, html })}
    </Tag>
  )
}
