/** What a key asks for: an option by its place, -1 for what was typed; to open or close the list; or to stay in the text. */
export type Move = { to: number } | 'open' | 'close' | 'text'

interface Place {
  open: boolean
  /** Where the active option is; -1 where none is. */
  at: number
  /** The last option that is on the page. */
  last: number
  length: number
  /** Where the first of those that are chosen is; -1 where none is. */
  chosen: number
}

// What a page of the list is.
const PAGE = 10

/**
 * Where a key leads in the list, after the pattern of the ARIA Authoring Practices for a combobox that can be edited.
 * Past its ends is what was typed, so that nobody is caught in the list. Any other key leads nowhere.
 */
export function moveFrom({ key, altKey }: { key: string; altKey: boolean }, { open, at, last, length, chosen }: Place): Move | undefined {
  if (altKey) return key === 'ArrowDown' ? 'open' : key === 'ArrowUp' ? 'close' : undefined
  switch (key) {
    case 'ArrowDown':
      return { to: !open ? Math.max(chosen, 0) : at + 1 < length ? at + 1 : -1 }
    case 'ArrowUp':
      return { to: !open && chosen >= 0 ? chosen : at < 0 ? last : at - 1 }
    case 'PageDown':
      return open && length > 0 ? { to: Math.min(Math.max(at, 0) + PAGE, length - 1) } : undefined
    case 'PageUp':
      return open && length > 0 ? { to: Math.max(at - PAGE, 0) } : undefined
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return 'text'
    default:
      return undefined
  }
}
