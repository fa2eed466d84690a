'use client'
import { useSyncExternalStore } from 'react'
import type { ReoruaContextValue } from './context.js'

const nothing = () => () => {}

/**
 * What is known here, with the texts of the moment; while a part of the page hydrates, with those that its server HTML
 * was made of. React hydrates a part long after the rest when it has to wait for it, and tells nobody but a store.
 */
export function useTexts(context: ReoruaContextValue): ReoruaContextValue {
  const texts = useSyncExternalStore(
    nothing,
    () => context.texts,
    () => context.firstTexts,
  )
  return texts === context.texts ? context : { ...context, texts }
}
