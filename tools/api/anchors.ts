/** The anchors of headings, as GitHub and npm make them of their text; one that comes again gets a number. */
export function anchorMaker(): (heading: string) => string {
  const used = new Map<string, number>()
  return (heading) => {
    const plain = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-')
    const times = used.get(plain) ?? 0
    used.set(plain, times + 1)
    return times === 0 ? plain : `${plain}-${times}`
  }
}

/** Puts links to headings of the page in the place of `{@link name}`; a name that the page has not stays a name. */
export function withLinks(text: string, anchors: ReadonlyMap<string, string>): string {
  return text.replace(/\{@link\s+(\w+)\}/g, (_, name: string) => linkTo(name, anchors))
}

export function linkTo(name: string, anchors: ReadonlyMap<string, string>): string {
  const anchor = anchors.get(name)
  return anchor === undefined ? `\`${name}\`` : `[\`${name}\`](#${anchor})`
}

/**
 * A type in words, each part in code and those of the page linked: `'a'` or [`B`](#b). A bar would end the cell of a
 * table.
 */
export function typeInWords(type: string, anchors: ReadonlyMap<string, string>): string {
  const either = split(type, '|')
  const parts = either.length > 1 ? either : split(type, '&')
  const joint = either.length > 1 ? 'or' : 'and'
  const written = parts.map((part) => {
    const anchor = anchors.get(/^\w+(?=$|\[\]$|<)/.exec(part)?.[0] ?? '')
    const code = `\`${part.replaceAll('|', '\\|')}\``
    return anchor === undefined ? code : `[${code}](#${anchor})`
  })
  return parts.length > 1 ? `${written.slice(0, -1).join(', ')} ${joint} ${written.at(-1)}` : written.join('')
}

/** The parts of a type between signs, leaving alone those inside brackets. */
function split(type: string, sign: '|' | '&'): string[] {
  const parts: string[] = []
  let [depth, part] = [0, '']
  for (const piece of type.split(/('[^']*'|=>| [|&] |[<>()[\]{}])/)) {
    if (piece === ` ${sign} ` && depth === 0) {
      parts.push(part)
      part = ''
      continue
    }
    // What a function gives may be a union, and the function is none.
    if (piece === '=>' && depth === 0) return [type]
    if (/^[<([{]$/.test(piece)) depth += 1
    if (/^[>)\]}]$/.test(piece)) depth -= 1
    part += piece
  }
  return [...parts, part]
}
