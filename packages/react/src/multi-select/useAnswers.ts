'use client'
import { useState } from 'react'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'

/** What was answered: values of the list, and answers in the person's own words, as they were typed. */
export interface Answers {
  value: readonly string[]
  others: readonly string[]
}

interface Given {
  value: readonly string[] | undefined
  others: readonly string[] | undefined
  defaultValue: readonly string[]
  defaultOthers: readonly string[]
  onChange: ((value: readonly string[], others: readonly string[]) => void) | undefined
}

/** Which answers were chosen, and what is being typed. The app may keep the answers; what is typed stays here. */
export function useAnswers({ value, others, defaultValue, defaultOthers, onChange }: Given) {
  const [own, setOwn] = useState<Answers>({ value: defaultValue, others: defaultOthers })
  const [typed, setTyped] = useState('')
  // Options that were found elsewhere, of which nothing but the value may be known later.
  const [picked, setPicked] = useState<readonly AnswerOption[]>([])
  const now: Answers = { value: value ?? own.value, others: others ?? own.others }

  const change = (next: Partial<Answers>) => {
    const answers = { ...now, ...next }
    setOwn(answers)
    onChange?.(answers.value, answers.others)
  }
  const toggle = (option: AnswerOption) => {
    setPicked((before) => [...before.filter((one) => one.value !== option.value), option])
    change({ value: now.value.includes(option.value) ? now.value.filter((one) => one !== option.value) : [...now.value, option.value] })
  }
  const addOther = (other: string) => {
    if (!now.others.includes(other)) change({ others: [...now.others, other] })
  }
  const reset = () => {
    setOwn({ value: defaultValue, others: defaultOthers })
    setTyped('')
  }
  return { ...now, count: now.value.length + now.others.length, typed, setTyped, picked, change, toggle, addOther, reset }
}
