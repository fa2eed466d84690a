function tree(list) {
  const root = {}
  for (const { path, type, value, description } of list) {
    let place = root
    for (const name of path.slice(0, -1)) place = place[name] ??= {}
    place[path.at(-1)] = { $type: type, $value: value, ...(description && { $description: description }) }
  }
  return root
}

/** `tokens.json`: one DTCG group per theme, every value resolved, for design tools. */
export function designFile({ base, tablet, breakpoint, color }) {
  const described = color.light.map((token) => token.description)
  const wide = new Map(tablet.map((token) => [token.name, token]))
  return {
    $description: 'Reorua: sizes for narrow and wide pages, and the colours of each theme',
    narrow: tree([...base, ...breakpoint]),
    wide: tree([...base.map((token) => wide.get(token.name) ?? token), ...breakpoint]),
    theme: Object.fromEntries(
      Object.entries(color).map(([name, list]) => [name, tree(list.map((token, n) => ({ ...token, description: described[n] })))]),
    ),
  }
}
