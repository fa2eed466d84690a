'use client'
import { useSay, type Language, type Words } from '@reorua/i18n'
import { search } from '@reorua/reo'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AnswerOption } from './AnswerOption.js'
import { grouped, type OptionGroup } from './grouped.js'
import { exactly, findNamed, indexOfNames, namedOptions } from './names.js'

/** Asks somebody else for the options that were meant. Stop when the signal says so: something else has been typed. */
export type LoadOptions = (typed: string, signal: AbortSignal) => Promise<readonly AnswerOption[]>

// Long enough that a word typed at a usual pace is one question, short enough that nobody waits for it.
const PAUSE = 250

interface Answered {
  query: string
  attempt: number
  /** Missing where the load failed. */
  options?: readonly AnswerOption[]
}

export interface Found {
  state: 'ready' | 'loading' | 'failed'
  groups: () => OptionGroup[]
  /** The option whose whole name was typed. */
  match: (typed: string) => AnswerOption | undefined
  retry: () => void
}

/** The options that were meant by what was typed: among those that are here, or as somebody else says. */
export function useFound(options: readonly AnswerOption[], load: LoadOptions | undefined, query: string, open: boolean): Found {
  const say = useSay()
  const sayIn = useCallback((words: Words, language: Language) => say(words, { reading: language }).text, [say])
  const { state, loaded, retry } = useLoaded(load, query, open)
  // Made when first asked for: of ten thousand options it takes a moment, and many pages are left without a look at them.
  const index = useMemo(() => once(() => indexOfNames(options, sayIn)), [options, sayIn])
  const groups = useMemo(
    () =>
      once(() => {
        if (!query) return grouped(options, sayIn)
        return grouped(load ? loaded : findNamed(index(), query), sayIn)
      }),
    [query, options, sayIn, load, loaded, index],
  )
  const match = useCallback(
    (typed: string) => exactly([...search(index(), typed, { mode: 'prefix' }).map(({ item }) => item), ...namedOptions(loaded, sayIn)], typed),
    [index, loaded, sayIn],
  )
  return { state, groups, match, retry }
}

const NONE: readonly AnswerOption[] = []

function useLoaded(load: LoadOptions | undefined, query: string, open: boolean) {
  const [attempt, setAttempt] = useState(0)
  const [answered, setAnswered] = useState<Answered>()
  const asked = useRef(load)
  useEffect(() => void (asked.current = load))

  const isAnswered = answered?.query === query && answered.attempt === attempt
  const waiting = Boolean(load && query && open && !isAnswered)
  useEffect(() => {
    if (!waiting) return undefined
    const abort = new AbortController()
    const ask = async () => {
      let options: readonly AnswerOption[] | undefined
      try {
        options = await asked.current!(query, abort.signal)
      } catch {
        // Whatever went wrong, the person can try again, and what was typed is still there.
      }
      // An answer to what was typed before may come late, and must not take the place of a newer one.
      if (!abort.signal.aborted) setAnswered({ query, attempt, ...(options && { options }) })
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [waiting, query, attempt])

  const state: Found['state'] = waiting ? 'loading' : load && query && isAnswered && !answered.options ? 'failed' : 'ready'
  // While others are on their way, those that were found before stay, so that the list does not flicker with each letter.
  return { state, loaded: answered?.options ?? NONE, retry: useCallback(() => setAttempt((before) => before + 1), []) }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
