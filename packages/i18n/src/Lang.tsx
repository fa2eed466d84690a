'use client'
import { use, useMemo, type ComponentPropsWithRef, type ElementType } from 'react'
import { ReoruaContext } from './context.js'
import { htmlLang, type Language } from './reading.js'

export type LangProps = ComponentPropsWithRef<'div'> & {
  /** The language of everything inside. */
  is: Language
  /** The element to render. */
  as?: ElementType
}

/** Keeps a part of the page in one language, in the HTML and for the components inside. Renders a `<div lang>`. */
export function Lang({ is, as: Element = 'div', ...rest }: LangProps) {
  const outer = use(ReoruaContext)
  const value = useMemo(() => ({ ...outer, reading: is, languages: [is], around: is }), [outer, is])
  return (
    <ReoruaContext value={value}>
      <Element {...rest} lang={htmlLang(is)} />
    </ReoruaContext>
  )
}
