'use client'
import { useEffect, useRef } from 'react'

/** What tabs tell each other: when the session ends now, or that it has ended. */
type Told = number | 'ended'

/** Speaks with the other tabs of the service, where the browser lets them: what one has done holds for all. */
export function useTabs(channel: string, hear: (told: Told) => void): (told: Told) => void {
  const open = useRef<BroadcastChannel>(undefined)
  const latest = useRef(hear)
  useEffect(() => void (latest.current = hear))
  // Before the effects that tell something.
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const tabs = new BroadcastChannel(channel)
    tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === 'ended' || (typeof data === 'number' && Number.isFinite(data))) latest.current(data)
    })
    open.current = tabs
    return () => {
      open.current = undefined
      tabs.close()
    }
  }, [channel])
  return (told) => open.current?.postMessage(told)
}
