'use client'
import { use, type ReactNode } from 'react'
import { ReoruaContext, type ReoruaContextValue } from './context.js'
import { useTexts } from './useTexts.js'

/** Renders with the app's texts of the moment, or with those that the server had while a part of the page hydrates. */
export function WithTexts({ children }: { children: (context: ReoruaContextValue) => ReactNode }): ReactNode {
  return children(useTexts(use(ReoruaContext)))
}
