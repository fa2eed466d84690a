import { Hint } from '@reorua/react/hint'
import { props, words } from '../kit.tsx'
import type { HintOption } from '../options.ts'

export const counterpart = 'Hint'

export function render({ text, html, id, classes, attributes }: HintOption) {
  return (
    <Hint {...props(attributes)} id={id} className={classes}>
      {words({ text, html })}
    </Hint>
  )
}
