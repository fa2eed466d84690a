import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Fault } from './faults.ts'

/** A JSON file that holds one flat object, with the line of each of its keys. */
export interface JsonFile {
  /** As a person would type it: from the folder in which the tool was started. */
  file: string
  exists: boolean
  /** A Map, so that no key (`__proto__`, `constructor`) can mean anything else. */
  entries: Map<string, unknown>
  lines: Map<string, number>
}

/** Reads one object. What cannot be read is a fault, and then the file counts as empty. */
export function readJson(path: string, faults: Fault[]): JsonFile {
  const file = relative(process.cwd(), path)
  const result: JsonFile = { file, exists: existsSync(path), entries: new Map(), lines: new Map() }
  if (!result.exists) return result

  let text = readFileSync(path, 'utf8')
  if (text.startsWith('\uFEFF')) {
    faults.push({ level: 'error', file, line: 1, message: 'starts with a byte order mark; save it as UTF-8 without BOM' })
    text = text.slice(1)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    faults.push({ level: 'error', file, ...positionOf(error as SyntaxError, text) })
    return result
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
    faults.push({ level: 'error', file, line: 1, message: `holds ${what}; it has to be one object: { "key": … }` })
    return result
  }
  result.entries = new Map(Object.entries(value))
  findLines(text, result, faults)
  return result
}

function positionOf(error: SyntaxError, text: string): { line: number; message: string } {
  const offset = /position (\d+)/.exec(error.message)?.[1]
  // Node leaves the position out when the text simply stops.
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n')
  const column = before.at(-1)!.length + 1
  const reason = error.message.replace(/ (in JSON )?at position .*$/, '')
  return { line: before.length, message: `is not valid JSON at line ${before.length}, column ${column}: ${reason}` }
}

/** JSON.parse keeps only the last of two equal keys and says nothing; so the text is read once more, for keys and lines. */
function findLines(text: string, { file, lines }: JsonFile, faults: Fault[]): void {
  let depth = 0
  let line = 1
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]|\n/g)) {
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (depth === 1 && token.endsWith(':')) {
      const key = JSON.parse(token.replace(/\s*:$/, '')) as string
      if (lines.has(key)) faults.push({ level: 'error', file, line, key, message: `stands twice; the first is on line ${lines.get(key)}` })
      else lines.set(key, line)
    }
    line += token.split('\n').length - 1
  }
}
