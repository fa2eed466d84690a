import '@reorua/tokens/reorua.css'
import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { cdp, server } from 'vitest/browser'

/** Renders what a person who reads in this way meets. For tests alone. */
export function renderIn(reading: Reading, content: ReactNode): RenderResult {
  return render(<ReoruaProvider reading={reading}>{content}</ReoruaProvider>)
}

/** Only Chromium can be asked to show a page as it would be printed. */
export const canPrint: boolean = server.browser === 'chromium'

/** Looks at the page as it would be printed. For tests alone. */
export async function onPaper(look: () => void): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  try {
    look()
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  }
}
