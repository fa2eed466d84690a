'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts have taken over. False on a server and while its HTML is taken over, so that both are the same. */
export function useEnhanced(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}
