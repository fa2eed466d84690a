import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

/** What a server sends where styles need nothing of it. */
export function collect(page: ReactNode): { html: string; head: string } {
  return { html: renderToString(page), head: '' }
}
