import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** A compiled module of the package. */
export interface Module {
  file: string
  text: string
  /** Modules of the package that it imports, as files, and all others as they are named. */
  imports: string[]
  /** Property names like `$size`, which styled-components keeps from the DOM. */
  transient: string[]
}

export const isStyles = ({ file }: Pick<Module, 'file'>) => file.endsWith('.styles.js')

/**
 * Every module that is reached from an entry, in the order in which they are evaluated. What styles modules make their
 * rules of is left out: the rules will have been made.
 */
export function reached(entry: string): Module[] {
  const found = new Map<string, Module>()
  visit(entry, found, new Set())
  return [...found.values()]
}

function visit(file: string, found: Map<string, Module>, open: Set<string>): void {
  if (open.has(file)) return
  open.add(file)
  const module = read(file)
  const own = module.imports.filter((name) => isAbsolute(name))
  for (const next of isStyles(module) ? own.filter((file) => isStyles({ file })) : own) visit(next, found, open)
  found.set(file, module)
}

function read(file: string): Module {
  const text = readFileSync(file, 'utf8')
  const { module, program } = parseSync(file, text)
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value))
  const named = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported].filter((name) => name !== undefined)
  const transient = new Set<string>()
  new Visitor({
    Property({ key }) {
      const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
      if (name.startsWith('$')) transient.add(name)
    },
  }).visit(program)
  return { file, text, imports: [...new Set(named)].map((name) => (name.startsWith('.') ? join(dirname(file), name) : name)), transient: [...transient] }
}

/** How one module names another. */
export function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
