import '@reorua/tokens/reorua.css'
import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'

/** Renders what a person who reads in this way meets. For tests alone. */
export function renderIn(reading: Reading, content: ReactNode): RenderResult {
  return render(<ReoruaProvider reading={reading}>{content}</ReoruaProvider>)
}
