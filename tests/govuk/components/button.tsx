import { Button, ButtonLink } from '@reorua/react/button'
import { content, looksOnly, props } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { lacks } from '../unsupported.ts'

interface Options extends TextOption {
  href?: string
  id?: string
  name?: string
  value?: string
  type?: 'button' | 'submit' | 'reset'
  disabled?: boolean
  isStartButton?: boolean
  preventDoubleClick?: boolean
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Button and ButtonLink'

export function render({ text, html, href, id, name, value, type, disabled, isStartButton, preventDoubleClick, classes = '', attributes }: Options) {
  // The arrow of a start button is decoration.
  looksOnly(isStartButton)
  if (preventDoubleClick) lacks('press twice')
  const variant = /--(secondary|warning)/.exec(classes)?.[1] as 'secondary' | 'warning' | undefined
  const shared = { ...props(attributes), id, variant, className: classes, children: content({ text, html }) }
  return href === undefined ? <Button {...shared} name={name} value={value} type={type} disabled={disabled} /> : <ButtonLink {...shared} href={href} />
}
