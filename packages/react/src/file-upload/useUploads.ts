'use client'
import { words } from '@reorua/i18n'
import { fileUploadWords } from '@reorua/locales/file-upload'
import { useEffect, useRef } from 'react'
import type { Upload } from './ChosenFile.js'
import type { Item } from './useFiles.js'

const w = words(fileUploadWords)

/**
 * Sends each file with which nothing is wrong to the server, by the app's own means, as soon as it is in the list.
 * @param now the list as it is now: an effect may be one change behind, and would then begin again what has just ended
 */
export function useUploads(now: () => readonly Item[], upload: Upload | undefined, patch: (id: number, change: Partial<Item>) => void) {
  const running = useRef(new Map<number, AbortController>())
  const latestPatch = useRef(patch)
  useEffect(() => void (latestPatch.current = patch))

  useEffect(() => {
    if (!upload) return
    for (const { id, file, state, error } of now()) {
      const waits = file && !error && (state === 'chosen' || state === 'uploading')
      if (!waits || running.current.has(id)) continue
      const controller = new AbortController()
      const { signal } = controller
      running.current.set(id, controller)
      const say = (change: Partial<Item>) => !signal.aborted && latestPatch.current(id, change)
      const end = (change: Partial<Item>) => {
        if (running.current.get(id) === controller) running.current.delete(id)
        say(change)
      }
      say({ state: 'uploading', progress: 0 })
      sent(upload, file, { signal, onProgress: (progress) => say({ progress }) }).then(
        (answer) => end('key' in answer ? { state: 'uploaded', key: answer.key } : { state: 'failed', error: answer.error }),
        () => end({ state: 'failed', error: w('failed') }),
      )
    }
  })

  useEffect(() => {
    const all = running.current
    return () => {
      for (const controller of all.values()) controller.abort()
      all.clear()
    }
  }, [])

  /** Calls the upload of a file off. */
  return (id: number) => {
    running.current.get(id)?.abort()
    running.current.delete(id)
  }
}

/** What throws before it has begun has failed like anything else. */
async function sent(upload: Upload, ...[file, options]: Parameters<Upload>) {
  return upload(file, options)
}
