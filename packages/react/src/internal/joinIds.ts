/** Joins ids for `aria-describedby`; nothing to join gives no attribute at all. */
export function joinIds(...ids: (string | false | null | undefined)[]): string | undefined {
  let joined: string | undefined
  for (const id of ids) if (id) joined = joined ? `${joined} ${id}` : id
  return joined
}
