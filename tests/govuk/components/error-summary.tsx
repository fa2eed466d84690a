import { ErrorSummary } from '@reorua/react/error-summary'
import { looksOnly, props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { lacks } from '../unsupported.ts'

interface Options {
  titleText?: string
  titleHtml?: string
  descriptionText?: string
  descriptionHtml?: string
  errorList?: (TextOption & { href?: string; attributes?: Attributes })[]
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'ErrorSummary'

export function render({ titleText, titleHtml, descriptionText, descriptionHtml, errorList = [], disableAutoFocus, classes, attributes }: Options) {
  // The heading is ours, in both languages.
  looksOnly(titleText, titleHtml)
  if (descriptionText ?? descriptionHtml) lacks('error summary with a description')
  const errors = errorList.map(({ text, html, href, attributes: own }) => (own ? lacks('attributes of a part') : { error: words({ text, html }), field: href?.slice(1) }))
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- a summary takes the focus, and fixtures ask that it does not
  return <ErrorSummary {...props(attributes)} className={classes} errors={errors} autoFocus={!disableAutoFocus} />
}
