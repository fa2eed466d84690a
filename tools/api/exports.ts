import type { Declaration } from 'oxc-parser'
import { resolveImport, type SourceFile } from './source-file.ts'

/** A declaration, the file it stands in, and where its statement begins: the docstring stands before that. */
export interface Found {
  /** What its own file calls it. */
  name: string
  file: SourceFile
  node: Declaration
  start: number
}

/** A public name: what it stands for, or the package it is passed on from. */
export type Export = { name: string; found: readonly Found[]; from?: undefined } | { name: string; from: string }

type Read = (path: string) => SourceFile

/** What an index exports, in its order, followed to where it is declared. */
export function exportsOf(file: SourceFile, read: Read): Export[] {
  return file.program.body.flatMap((statement): Export[] => {
    if (statement.type === 'ExportAllDeclaration') {
      const path = resolveImport(file.path, statement.source.value)
      if (!path || statement.exported) throw new Error(`${file.path} exports all of ${statement.source.value}: name what is public.`)
      return exportsOf(read(path), read)
    }
    if (statement.type !== 'ExportNamedDeclaration') return []
    if (statement.declaration) return namesOf(statement.declaration).map((name) => ({ name, found: declared(file, name) }))
    return statement.specifiers.map(({ local, exported }) => {
      const origin = statement.source ? { specifier: statement.source.value, name: nameOf(local) } : importOf(file, nameOf(local))
      return named(nameOf(exported), origin ? follow(file, origin, read) : declared(file, nameOf(local)))
    })
  })
}

/** What a name means inside a file, wherever in the package it is declared; nothing for names from elsewhere. */
export function lookUp(file: SourceFile, name: string, read: Read): readonly Found[] {
  const here = declared(file, name)
  if (here.length > 0) return here
  const origin = importOf(file, name)
  const found = origin && follow(file, origin, read)
  return typeof found === 'object' ? found : []
}

interface Origin {
  specifier: string
  name: string
}

function named(name: string, found: readonly Found[] | string): Export {
  return typeof found === 'string' ? { name, from: found } : { name, found }
}

/** The declarations behind an import, or the name of the package that has them. */
function follow(file: SourceFile, { specifier, name }: Origin, read: Read): readonly Found[] | string {
  const path = resolveImport(file.path, specifier)
  if (!path) return specifier
  const own = exportsOf(read(path), read).find((each) => each.name === name)
  if (!own) throw new Error(`${path} exports no ${name}, which ${file.path} asks for.`)
  return own.from ?? own.found ?? []
}

function importOf(file: SourceFile, name: string): Origin | undefined {
  for (const statement of file.program.body) {
    if (statement.type !== 'ImportDeclaration') continue
    const specifier = statement.specifiers.find(({ local }) => local.name === name)
    if (specifier) return { specifier: statement.source.value, name: specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : 'default' }
  }
  return undefined
}

/** The declarations of a name in its own file: one, or the overloads of a function. */
function declared(file: SourceFile, name: string): Found[] {
  return file.program.body.flatMap((statement) => {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : (statement as Declaration)
    return node && namesOf(node).includes(name) ? [{ name, file, node, start: statement.start }] : []
  })
}

function namesOf(node: Declaration): string[] {
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  return 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : []
}

function nameOf(name: { type: string; name?: string; value?: string }): string {
  return name.name ?? name.value ?? ''
}
