'use client'
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { addressedIn, goTo, rememberInAddress } from './address.js'

/** Which tab is open: the one that was chosen, the one that the address points into, else the first. */
export function useOpenTab(root: RefObject<HTMLElement | null>, ids: readonly string[], first: string | undefined) {
  const [chosen, setChosen] = useState(first)

  useLayoutEffect(() => {
    const openAddressed = () => {
      const found = addressedIn(root.current!)
      if (found) setChosen(found.panel.id)
      return found
    }
    const follow = () => {
      const found = flushSync(openAddressed)
      if (found) goTo(found)
    }
    openAddressed()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [root])

  const choose = useCallback((id: string) => {
    setChosen(id)
    rememberInAddress(id)
  }, [])
  return { open: chosen !== undefined && ids.includes(chosen) ? chosen : ids[0], choose, reveal: setChosen }
}
