'use client'
import { useState } from 'react'
import { optionOf } from '../internal/finder/answers.js'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'

interface Given {
  options: readonly AnswerOption[]
  value: string | undefined
  defaultValue: string | undefined
  defaultTyped: string | undefined
  onChange: ((value: string, typed: string) => void) | undefined
}

interface Own {
  value: string
  /** What was typed. Missing where the field shows the answer itself, which then follows the reading. */
  typed: string | undefined
  picked: readonly AnswerOption[]
  /** The app's value when this was written, to notice another one. */
  given: string | undefined
}

/** Which answer was chosen and what was typed. The app may keep the value; what was typed stays here. */
export function useAnswer({ options, value: given, defaultValue, defaultTyped, onChange }: Given) {
  const first = (): Own => ({ value: given ?? defaultValue ?? '', typed: (given ?? defaultValue) ? undefined : defaultTyped, picked: [], given })
  const [kept, setOwn] = useState(first)
  let own = kept
  if (own.given !== given) {
    // Another answer of the app's takes the place of what was typed; its agreement with what was done here does not.
    own = { ...own, given, ...(given !== undefined && given !== own.value && { value: given, typed: undefined }) }
    setOwn(own)
  }
  const value = given ?? own.value

  const change = (next: string, typed: string | undefined, option?: AnswerOption) => {
    setOwn({ value: next, typed, picked: option ? [option] : own.picked, given })
    if (next !== value || typed !== own.typed) onChange?.(next, typed ?? '')
  }
  return { value, typed: own.typed, option: optionOf(value, options, own.picked), change, reset: () => setOwn(first) }
}
