import { Details } from '@reorua/react/details'
import { content, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'

interface Options extends TextOption {
  summaryText?: string
  summaryHtml?: string
  open?: boolean
  id?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Details'

export function render({ summaryText, summaryHtml, text, html, open, id, classes, attributes }: Options) {
  return (
    <Details {...props(attributes)} id={id} className={classes} summary={words({ text: summaryText, html: summaryHtml })} defaultOpen={open}>
      {content({ text, html })}
    </Details>
  )
}
