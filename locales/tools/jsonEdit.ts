interface Member {
  key: string
  start: number
  valueStart: number
  end: number
}

/**
 * Sets members of the one object that a JSON text holds; every other byte stays as it is.
 * A new member stands where `order` has it: behind the last of its predecessors that is there.
 */
export function setMembers(json: string, changes: ReadonlyMap<string, unknown>, order: readonly string[]): string {
  const newline = json.includes('\r\n') ? '\r\n' : '\n'
  const indent = /\{\r?\n([ \t]*)"/.exec(json)?.[1] ?? (json.trim().length > 2 && !json.includes('\n') ? undefined : '  ')
  // Some files have an entry on one line, some on many; a new one looks like its neighbours.
  const dense = /^\s*"[^"]*": \{ /m.test(json) || /^\s+\{ "source"/m.test(json)
  const render = (value: unknown) => rendered(value, { newline, indent: indent ?? '', dense: dense || indent === undefined })

  let text = json
  for (const key of [...order.filter((name) => changes.has(name)), ...[...changes.keys()].filter((name) => !order.includes(name))]) {
    const members = membersOf(text)
    const value = render(changes.get(key))
    const own = members.find((member) => member.key === key)
    if (own) {
      text = text.slice(0, own.valueStart) + value + text.slice(own.end)
      continue
    }
    const member = `${JSON.stringify(key)}: ${value}`
    const gap = indent === undefined ? ' ' : `${newline}${indent}`
    const place = order.includes(key) ? order.indexOf(key) : order.length
    const before = members.findLast((other) => order.indexOf(other.key) < place)
    if (before) text = `${text.slice(0, before.end)},${gap}${member}${text.slice(before.end)}`
    else if (members[0]) text = `${text.slice(0, members[0].start)}${member},${gap}${text.slice(members[0].start)}`
    else text = text.replace(/\{\s*\}/, () => `{${gap}${member}${indent === undefined ? ' ' : newline}}`)
  }
  return text
}

function membersOf(json: string): Member[] {
  const members: Member[] = []
  let depth = 0
  let current: Member | undefined
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
    if (token === '}' || token === ']') depth -= 1
    if (depth === 0 && token === '}') break
    if (depth === 1 && token === ',') current = undefined
    else if (depth === 1 && !current) members.push((current = { key: JSON.parse(token) as string, start: index, valueStart: -1, end: -1 }))
    else if (current && !(depth === 1 && token === ':' && current.valueStart === -1)) {
      if (current.valueStart === -1) current.valueStart = index
      current.end = index + token.length
    }
    if (token === '{' || token === '[') depth += 1
  }
  return members
}

function rendered(value: unknown, { newline, indent, dense }: { newline: string; indent: string; dense: boolean }): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (!dense) return JSON.stringify(value, null, indent).replaceAll('\n', `${newline}${indent}`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const lists = members.some(([, member]) => Array.isArray(member) && member.some((item) => typeof item === 'object'))
  if (!lists || indent === '') return onOneLine(value)
  const lines = members.map(([key, member]) => {
    if (!Array.isArray(member) || !member.some((item) => typeof item === 'object')) return `${JSON.stringify(key)}: ${onOneLine(member)}`
    const items = member.map((item) => `${indent.repeat(3)}${onOneLine(item)}`).join(`,${newline}`)
    return `${JSON.stringify(key)}: [${newline}${items}${newline}${indent.repeat(2)}]`
  })
  return `{${newline}${lines.map((line) => `${indent.repeat(2)}${line}`).join(`,${newline}`)}${newline}${indent}}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.length === 0 ? '{}' : `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`).join(', ')} }`
}
