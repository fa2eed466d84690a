import { dirname, relative } from 'node:path'
import type { Class, VariableDeclarator } from 'oxc-parser'
import { called, type Called } from './called.ts'
import { parseDocComment, type DocComment } from './doc-comment.ts'
import type { Export, Found } from './exports.ts'
import { annotationOf, declaredMembers, plainType, type Members } from './members.ts'
import { commentBefore, textOf, type Placed, type SourceFile } from './source-file.ts'

/** A public name with all that the page says of it. */
export interface Entry extends Called {
  name: string
  kind: 'function' | 'constant' | 'type' | 'elsewhere'
  /** The folder of its source inside the package; empty beside the index. */
  room: string
  /** Its source and where in it the declaration begins. */
  file: string
  start: number
  doc: DocComment
  /** The members of a type. */
  members: Members
}

type Read = (path: string) => SourceFile

/** Describes what a package exports. `root` is the folder of its index. */
export function describeExport(exported: Export, root: string, read: Read): Entry {
  const { name } = exported
  const blank = { name, room: '', file: '', start: 0, doc: parseDocComment(''), code: '', parameters: [], gives: '', members: { own: [], inherited: [] } }
  if (exported.from !== undefined) return { ...blank, kind: 'elsewhere', code: `export { ${name} } from '${exported.from}'` }
  const { found } = exported
  const [first] = found
  if (!first) throw new Error(`Nothing declares ${name}.`)
  const comment = found.map(({ file, start }) => commentBefore(file, start)).find((each) => each !== undefined)
  const place = { room: relative(root, dirname(first.file.path)), file: first.file.path, start: first.start }
  return { ...blank, ...place, doc: parseDocComment(comment ?? ''), ...declaredAs(name, first, found, read) }
}

function declaredAs(name: string, first: Found, found: readonly Found[], read: Read): Pick<Entry, 'kind' | 'code'> & Partial<Entry> {
  const { file, node } = first
  switch (node.type) {
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSEnumDeclaration':
      return { kind: 'type', code: definition(file, node), members: declaredMembers(first, read) }
    case 'ClassDeclaration':
      return { kind: 'type', code: classCode(file, node) }
    case 'VariableDeclaration': {
      const declarator = node.declarations.find(({ id }) => id.type === 'Identifier' && id.name === first.name)!
      if (declarator.init?.type === 'ArrowFunctionExpression') return { kind: 'function', ...called(name, [declarator.init], file, read) }
      return { kind: 'constant', code: constantCode(name, declarator, file) }
    }
    case 'FunctionDeclaration':
    case 'TSDeclareFunction': {
      const forms = found.flatMap(({ node }) => (node.type === 'FunctionDeclaration' || node.type === 'TSDeclareFunction' ? [node] : []))
      // Behind its overloads, the form that holds the body is nobody's to call.
      const overloads = forms.filter(({ type }) => type === 'TSDeclareFunction')
      return { kind: 'function', ...called(name, overloads.length > 0 ? overloads : forms, file, read) }
    }
    default:
      throw new Error(`${file.path}: ${name} is a ${node.type}, which the page cannot describe yet.`)
  }
}

/** The text of a definition with the comments inside it; a code block cannot have their links. */
function definition(file: SourceFile, node: Placed): string {
  return textOf(file, node).replace(/\{@link (\w+)\}/g, '$1')
}

function constantCode(name: string, { id, init }: VariableDeclarator, file: SourceFile): string {
  const type = annotationOf(id)
  if (type) return `const ${name}: ${plainType(type, file)}`
  const value = init ? textOf(file, init) : ''
  return `const ${name}${value.length > 0 && value.length <= 80 ? ` = ${value}` : ''}`
}

/** A class without what its methods do and what it keeps to itself. */
function classCode(file: SourceFile, node: Class): string {
  const shown = node.body.body.flatMap((member) => {
    if ((member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') || member.accessibility === 'private' || member.key.type === 'PrivateIdentifier') return []
    const end = member.type === 'MethodDefinition' ? (member.value.body?.start ?? member.end) : (annotationOf(member)?.end ?? member.key.end)
    const comment = commentBefore(file, member.start)
    return [`${comment ? `  /*${comment}*/\n` : ''}  ${textOf(file, { start: member.start, end }).trim()}`]
  })
  return `${file.text.slice(node.start, node.body.start)}{\n${shown.join('\n')}\n}`
}
