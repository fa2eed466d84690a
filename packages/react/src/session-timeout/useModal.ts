'use client'
import { useEffect, useRef, type RefObject } from 'react'

/**
 * Shows a `<dialog>` over the page while it is wanted. The browser keeps the focus in it, and gives it back to where it
 * was. The focus begins at the element that says `data-first`.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, wanted: boolean, stage: unknown): { reopen: () => boolean } {
  const isWanted = useRef(wanted)
  useEffect(() => {
    isWanted.current = wanted
    const element = dialog.current!
    if (wanted) show(element)
    else if (element.open) element.close()
  }, [dialog, wanted])
  useEffect(() => {
    if (dialog.current!.open) focusFirst(dialog.current!)
  }, [dialog, stage])
  return {
    /** A second Escape closes a dialog in Chromium whatever the page says. Tells whether it is open again. */
    reopen: () => {
      if (isWanted.current && dialog.current) show(dialog.current)
      return isWanted.current
    },
  }
}

function show(dialog: HTMLDialogElement) {
  if (!dialog.open) dialog.showModal()
  focusFirst(dialog)
}

function focusFirst(dialog: HTMLDialogElement) {
  dialog.querySelector<HTMLElement>('[data-first]')?.focus()
}
