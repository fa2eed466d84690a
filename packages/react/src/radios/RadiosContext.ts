'use client'
import { createContext } from 'react'

/** What the group tells its answers. */
export interface RadiosContextValue {
  name: string
  value?: string | undefined
  defaultValue?: string | undefined
  disabled?: boolean | undefined
  required?: boolean | undefined
}

export const RadiosContext: React.Context<RadiosContextValue | undefined> = createContext<RadiosContextValue | undefined>(undefined)
