import { InsetText } from '@reorua/react/inset-text'
import { content, props } from '../kit.tsx'
import type { HintOption } from '../options.ts'

export const counterpart = 'InsetText'

export function render({ text, html, id, classes, attributes }: HintOption) {
  return (
    <InsetText {...props(attributes)} id={id} className={classes}>
      {content({ text, html })}
    </InsetText>
  )
}
