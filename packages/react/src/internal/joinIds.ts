/** Joins ids for `aria-describedby`; nothing to join gives no attribute at all. */
export function joinIds(...ids: (string | false | null | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined
}
