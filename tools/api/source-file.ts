import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync, type Comment, type Program } from 'oxc-parser'

/** A module of a package, read and parsed. */
export interface SourceFile {
  path: string
  text: string
  program: Program
  comments: Comment[]
}

/** Anything of the syntax tree that has a place in the text. */
export interface Placed {
  start: number
  end: number
}

/** Reads modules, each once. Throws where a file is missing or is not TypeScript. */
export function sourceReader(): (path: string) => SourceFile {
  const read = new Map<string, SourceFile>()
  return (path) => {
    const known = read.get(path)
    if (known) return known
    const text = readFileSync(path, 'utf8')
    const { program, comments, errors } = parseSync(path, text)
    if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]!.message}`)
    const file = { path, text, program, comments }
    read.set(path, file)
    return file
  }
}

/** The file behind a relative specifier as compiled modules write it, `./x.js`; `undefined` for another package's name. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = join(dirname(from), specifier.replace(/\.js$/, ''))
  const found = [path, `${path}.ts`, `${path}.tsx`].find((candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate))
  if (!found) throw new Error(`${from} imports ${specifier}, and there is no such source.`)
  return found
}

export function textOf(file: SourceFile, { start, end }: Placed): string {
  return file.text.slice(start, end)
}

/** What the doc comment before a place says, without its slashes; other comments may stand between. */
export function commentBefore(file: SourceFile, start: number): string | undefined {
  let end = start
  for (const comment of file.comments.toReversed()) {
    if (comment.end > end) continue
    if (file.text.slice(comment.end, end).trim() !== '') return undefined
    if (comment.type === 'Block' && comment.value.startsWith('*')) return comment.value
    end = comment.start
  }
  return undefined
}
