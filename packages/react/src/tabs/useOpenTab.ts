'use client'
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { rememberInAddress, targetOfAddress } from './address.js'

/** Which tab is open: the one that was chosen, the one that the address points into, else the first. */
export function useOpenTab(root: RefObject<HTMLElement | null>, ids: readonly string[], first: string | undefined) {
  const [chosen, setChosen] = useState(first)

  useLayoutEffect(() => {
    /** Opens the panel that the address points into, and tells what it points to. */
    const openAddressed = () => {
      const target = targetOfAddress()
      const panel = [...root.current!.children].find((child) => child.localName === 'section' && child.contains(target))
      if (panel) setChosen(panel.id)
      return panel && { target, panel }
    }
    const follow = () => {
      const found = flushSync(openAddressed)
      if (!found) return
      if (found.target === found.panel) document.getElementById(tabIdOf(found.panel.id))?.focus()
      else found.target?.scrollIntoView()
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

export const tabIdOf = (id: string) => `${id}-tab`
