'use client'
import { useEffect, useRef, useState } from 'react'
import { useTabs } from './useTabs.js'

interface Options {
  lasts: number
  warning: number
  since: number | string | undefined
  channel: string
  onStay: () => unknown
}

/** Where a session stands. */
export interface Session {
  /** Seconds to its end, from the warning on. */
  left: number | undefined
  ended: boolean
  /** Whether the last attempt to stay signed in has failed. */
  failed: boolean
  stay: () => void
  /** Tells the other tabs that nobody is signed in any more. */
  signOut: () => void
}

/** Counts by the clock on the wall, because timers stand still while a computer sleeps. */
export function useSession({ lasts, warning, since, channel, onStay }: Options): Session {
  const [deadline, setDeadline] = useState<number>()
  const [left, setLeft] = useState<number>()
  const [ended, setEnded] = useState(false)
  const [failed, setFailed] = useState(false)
  const staying = useRef(false)

  const tellTabs = useTabs(channel, (heard) => {
    if (heard === 'ended') setEnded(true)
    // No tab knows of a session that lasts longer than one that begins now.
    else setDeadline((known = 0) => Math.max(known, Math.min(heard, Date.now() + lasts * 1000)))
  })
  const extend = (start: number) => {
    const next = start + lasts * 1000
    setDeadline(next)
    tellTabs(next)
  }

  useEffect(() => {
    const heard = since === undefined ? Number.NaN : new Date(since).getTime()
    extend(Number.isNaN(heard) ? Date.now() : heard)
    // oxlint-disable-next-line react/exhaustive-deps -- the server has heard of the person at these times alone
  }, [since, lasts])

  useEffect(() => {
    if (deadline === undefined || ended) return
    const look = () => {
      const seconds = Math.max(0, Math.ceil((deadline - Date.now()) / 1000))
      setLeft(seconds > warning ? undefined : seconds)
      if (seconds === 0) setEnded(true)
    }
    look()
    const timer = setInterval(look, 1000)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
    }
  }, [deadline, warning, ended])

  const stay = async () => {
    if (staying.current) return
    staying.current = true
    const start = Date.now()
    setFailed(false)
    try {
      await onStay()
      extend(start)
    } catch {
      setFailed(true)
    } finally {
      staying.current = false
    }
  }
  return { left, ended, failed, stay: () => void stay(), signOut: () => tellTabs('ended') }
}
