'use client'
import type { Bundle } from '@reorua/locales'
import { use, useCallback, useMemo } from 'react'
import { ReoruaContext } from './context.js'
import { loaderOf, TIMEOUT, type LoadState } from './loader.js'
import { useTexts } from './useTexts.js'
import type { WordsOfBundle, WordsOfNamespace } from './words.js'
import { words } from './wordsInPages.js'

export interface UseWordsOptions {
  /** Whether to suspend until the namespace is there, has failed or has taken too long; for streamed server renders. */
  suspend?: boolean
  /** Milliseconds after which a load counts as failed. */
  timeout?: number
}

/**
 * Makes messages of a word module, or of a namespace of the app's i18next resources, which is loaded if the instance
 * has a backend. What cannot be loaded shows the texts that messages bring with them.
 */
export function useWords<N extends string, M extends Record<string, string>>(bundle: Bundle<N, M>): WordsOfBundle<M>
export function useWords<N extends string>(namespace: N, options?: UseWordsOptions): WordsOfNamespace<N>
export function useWords(source: string | Bundle, options: UseWordsOptions = {}): unknown {
  const { suspend = false, timeout = TIMEOUT } = options
  const ns = typeof source === 'string' ? source : undefined
  const { i18n } = use(ReoruaContext)
  if (ns && i18n) {
    const loader = loaderOf(i18n)
    const load = suspend ? loader.loadAwaited(ns, timeout) : loader.loadInBrowser(ns, timeout)
    if (load) use(load)
  }
  return useMemo(() => words(source as string), [source])
}

/** How the load of a namespace stands, and a way to try it again: for a message with a button where words are missing. */
export function useNamespace(ns: string, { timeout = TIMEOUT }: Pick<UseWordsOptions, 'timeout'> = {}): { state: LoadState; retry: () => void } {
  const { i18n, texts } = useTexts(use(ReoruaContext))
  const retry = useCallback(() => {
    if (i18n) loaderOf(i18n).retry(ns, timeout)
  }, [i18n, ns, timeout])
  return { state: texts?.state(ns) ?? 'ready', retry }
}
