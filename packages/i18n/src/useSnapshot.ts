'use client'
import type { i18n as I18next } from 'i18next'
import { startTransition, useEffect, useState } from 'react'
import { loaderOf } from './loader.js'
import type { Snapshot } from './snapshot.js'

/** The texts of an instance: now, and as they were when the page began. */
export interface Snapshots {
  texts: Snapshot | undefined
  firstTexts: Snapshot | undefined
}

/**
 * The texts of the app's instance, renewed when some come late, are added or are taken away. State and not a store:
 * an update of a store is made at once, and throws away what has not hydrated yet.
 */
export function useSnapshot(i18n: I18next | undefined): Snapshots {
  const [firstTexts] = useState(() => i18n && loaderOf(i18n).snapshot())
  const [kept, keep] = useState(firstTexts)
  useEffect(() => {
    if (!i18n) return undefined
    const loader = loaderOf(i18n)
    const renew = () => startTransition(() => keep(loader.snapshot()))
    const leave = loader.subscribe(renew)
    // Whatever has changed between the render and now.
    renew()
    return leave
  }, [i18n])
  return { texts: i18n && (kept?.loader.i18n === i18n ? kept : loaderOf(i18n).snapshot()), firstTexts }
}
