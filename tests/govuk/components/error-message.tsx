import { ErrorMessage } from '@reorua/react/error-message'
import { looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Options extends TextOption {
  visuallyHiddenText?: string
  id?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'ErrorMessage'

export function render({ text, html, visuallyHiddenText, id, classes, attributes }: Options) {
  // The word before it is ours, in both languages.
  looksOnly(visuallyHiddenText)
  return (
    <ErrorMessage id={id} {...props(attributes)} className={classes}>
      {words({ text, html })}
    </ErrorMessage>
  )
}
