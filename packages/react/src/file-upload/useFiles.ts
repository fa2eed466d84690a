'use client'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref, type RefObject } from 'react'
import type { ChosenFile, Upload, UploadedFile } from './ChosenFile.js'
import { fileProblems, type FileRules } from './fileProblems.js'
import { isSame, putInto } from './inputFiles.js'
import { useUploads } from './useUploads.js'

/** A file of the list, as the field itself knows it. */
export interface Item extends ChosenFile {
  id: number
  /** How much of it has been uploaded, from 0 to 1. */
  progress?: number
}

interface Options extends FileRules {
  multiple: boolean | undefined
  uploaded: readonly UploadedFile[] | undefined
  upload: Upload | undefined
  onFilesChange: ((files: readonly ChosenFile[]) => void) | undefined
  onSettled: (item: Item) => void
}

/**
 * Keeps the list of files and the input's own files in step: what a list shows without the server having it is what the
 * form sends.
 */
export function useFiles(ref: Ref<HTMLInputElement> | undefined, { multiple, uploaded, upload, onFilesChange, onSettled, ...rules }: Options) {
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current!, [])
  const fromServer = () => (uploaded ?? []).map((file, id): Item => ({ ...file, id, state: 'uploaded' }))
  const [items, setItems] = useState<readonly Item[]>(fromServer)
  const latest = useLatest({ items, fromServer, onFilesChange, onSettled })
  const nextId = useRef(items.length)

  const keep = (next: readonly Item[]) => {
    latest.current.items = next
    setItems(next)
    if (input.current) putInto(input.current, next.flatMap(({ file, key }) => (file && key === undefined ? [file] : [])))
    latest.current.onFilesChange?.(withProblems(next, rules))
  }
  const patch = (id: number, change: Partial<Item>) => {
    const next = latest.current.items.map((item) => (item.id === id ? { ...item, ...change } : item))
    keep(next)
    const item = next.find((item) => item.id === id)
    if (item && (change.state === 'uploaded' || change.state === 'failed')) latest.current.onSettled(item)
  }
  const withdraw = useUploads(() => withProblems(latest.current.items, rules), upload, patch)

  /** Puts files into the list; into that of one file in the place of what is there. Gives those that are new. */
  const add = (files: readonly File[]): Item[] => {
    const before = multiple ? latest.current.items : []
    if (!multiple) for (const item of latest.current.items) withdraw(item.id)
    const added = files.filter((file) => !before.some((item) => isSame(file, item.file))).map((file): Item => ({ id: nextId.current++, name: file.name, size: file.size, file, state: 'chosen' }))
    keep([...before, ...added])
    return withProblems([...before, ...added], rules).filter((item) => added.some(({ id }) => id === item.id))
  }
  const remove = (id: number) => {
    withdraw(id)
    keep(latest.current.items.filter((item) => item.id !== id))
  }

  useEffect(() => {
    const { form } = input.current!
    const again = latest
    const reset = (event: Event) => queueMicrotask(() => !event.defaultPrevented && keep(again.current.fromServer()))
    form?.addEventListener('reset', reset)
    return () => form?.removeEventListener('reset', reset)
    // oxlint-disable-next-line react/exhaustive-deps -- what changes is asked for when a form is reset
  }, [])
  useEffect(() => {
    // Files may have been chosen before scripts came, or have been kept by the browser over a reload.
    if (input.current!.files?.length && !latest.current.items.some(({ file }) => file)) add([...input.current!.files])
    // oxlint-disable-next-line react/exhaustive-deps -- once, when scripts take over
  }, [])

  return { input, items: withProblems(items, rules), add, remove, retry: (id: number) => patch(id, { state: 'chosen', error: undefined }) }
}

/** Each file with what is wrong with it: what the server has said, or else what the rules say. */
function withProblems<I extends ChosenFile>(items: readonly I[], rules: FileRules): I[] {
  const problems = fileProblems(items.map(({ name, size, file }) => ({ name, size, type: file?.type })), rules)
  return items.map((item, index) => ({ ...item, error: item.error ?? problems[index] }))
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => void (latest.current = value))
  return latest
}
