'use client'
import { useSay } from './useSay.js'
import type { Words } from './words.js'

export interface PageTitleProps {
  /** The title, the most particular part first: "Your name – Apply for a passport". */
  children: Words
}

/** Titles the page in what the person reads. Renders a `<title>`, which React moves into the head. */
export function PageTitle({ children }: PageTitleProps) {
  const { text, lang } = useSay()(children)
  return <title lang={lang}>{text}</title>
}
