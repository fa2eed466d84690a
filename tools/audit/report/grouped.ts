/** Items by what they have in common, each group in the place of its first item. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, group: [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}
