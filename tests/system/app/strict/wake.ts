import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'

/** Wakes up what the server has sent. */
export function wake(page: (reading: string | undefined) => ReactNode): void {
  const root = document.getElementById('root')!
  // Firefox tells a test the text of a message, but not what is inside an error.
  hydrateRoot(root, page(root.dataset.reading), { onRecoverableError: (error) => console.error(String(error)) })
  root.dataset.awake = ''
}
