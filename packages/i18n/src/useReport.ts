'use client'
import { useMemo, useRef } from 'react'
import type { WordsError } from './catalogue.js'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js'

/** Says each problem once for each provider, because a missing text is looked up at every render. */
export function useReport(onProblem: ((problem: WordsError) => void) | undefined, outer: (problem: WordsError) => void): (problem: WordsError) => void {
  const latest = useRef(onProblem)
  useBrowserLayoutEffect(() => {
    latest.current = onProblem
  })
  return useMemo(() => {
    const said = new Set<string>()
    return (problem: WordsError) => {
      if (said.has(problem.message)) return
      said.add(problem.message)
      // After the render that met it, so that the app's handler may set state.
      if (latest.current) queueMicrotask(() => latest.current?.(problem))
      else outer(problem)
    }
  }, [outer])
}
