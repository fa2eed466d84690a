'use client'
import type { Words } from '@reorua/i18n'
import { createContext } from 'react'

/** What a form tells its fields, and what they tell it. */
export interface FormContextValue {
  /** What is wrong with each field, by its name. */
  errors: Readonly<Record<string, Words>>
  /** What each field asks for, by its name: messages speak of it. Written while rendering, so that it is there before any effect. */
  labels: Map<string, Words>
}

export const FormContext: React.Context<FormContextValue | undefined> = createContext<FormContextValue | undefined>(undefined)
