import { Header } from '@reorua/react/header'
import { looksOnly, props } from '../kit.tsx'
import type { Attributes } from '../options.ts'
import { inBoth } from '../words.ts'

interface Options {
  productName?: string
  homepageUrl?: string
  containerClasses?: string
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'Header'

export function render({ productName, homepageUrl, containerClasses, classes, attributes }: Options) {
  looksOnly(containerClasses)
  // Whose page it is GOV.UK's header says in its logo, and ours in words.
  return <Header {...props(attributes)} className={classes} href={homepageUrl ?? '//gov.uk'} agency={inBoth(['GOV.UK', productName].filter(Boolean).join(' '))} />
}
