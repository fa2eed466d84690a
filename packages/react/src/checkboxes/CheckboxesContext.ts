'use client'
import { createContext } from 'react'

/** What the group tells its answers. */
export interface CheckboxesContextValue {
  name: string
  value?: readonly string[] | undefined
  defaultValue?: readonly string[] | undefined
}

export const CheckboxesContext: React.Context<CheckboxesContextValue | undefined> = createContext<CheckboxesContextValue | undefined>(undefined)
