import type { ArrowFunctionExpression, Expression, Function as FunctionNode, ObjectPattern, ParamPattern, TSSignature, TSType, TSTypeAnnotation } from 'oxc-parser'
import { parseDocComment } from './doc-comment.ts'
import { lookUp, type Found } from './exports.ts'
import { commentBefore, textOf, type Placed, type SourceFile } from './source-file.ts'

/** A member of an object type. */
export interface Member {
  name: string
  optional: boolean
  /** Its type as written; empty where it is a method. */
  type: string
  /** Its docstring; empty where it has none. */
  about: string
}

/** The members of an object type, and the types that it takes the rest from. */
export interface Members {
  own: Member[]
  inherited: string[]
}

type Read = (path: string) => SourceFile

const none: Members = { own: [], inherited: [] }

/** The members a type has, as far as its declarations inside the package tell. */
export function membersOf(type: TSType, file: SourceFile, read: Read): Members {
  if (type.type === 'TSTypeLiteral') return { own: type.members.flatMap((member) => memberOf(member, file)), inherited: [] }
  if (type.type === 'TSIntersectionType') return merged(type.types.map((each) => membersOf(each, file, read)))
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return none
  const { name } = type.typeName
  const [of, keys] = type.typeArguments?.params ?? []
  if ((name === 'Pick' || name === 'Omit') && of && keys) {
    const named = new Set([...textOf(file, keys).matchAll(/['"](\w+)['"]/g)].map(([, key]) => key))
    const { own } = membersOf(of, file, read)
    return { own: own.filter((member) => named.has(member.name) === (name === 'Pick')), inherited: [] }
  }
  return merged(lookUp(file, name, read).map((found) => declaredMembers(found, read)))
}

/** The members of a type that is declared by name. */
export function declaredMembers({ file, node }: Found, read: Read): Members {
  if (node.type === 'TSTypeAliasDeclaration') return membersOf(node.typeAnnotation, file, read)
  if (node.type !== 'TSInterfaceDeclaration') return none
  return { own: node.body.body.flatMap((member) => memberOf(member, file)), inherited: node.extends.map((each) => textOf(file, each)) }
}

/** What the members of a parameter are where a call leaves them out, if the code says so in so many letters or digits. */
export function defaultsOf({ body }: FunctionNode | ArrowFunctionExpression, pattern: ParamPattern): Map<string, string> {
  const taken = pattern.type === 'ObjectPattern' ? [pattern] : []
  for (const statement of body?.type === 'BlockStatement' ? body.body : []) {
    if (pattern.type !== 'Identifier' || statement.type !== 'VariableDeclaration') continue
    for (const { id, init } of statement.declarations) {
      if (id.type === 'ObjectPattern' && init?.type === 'Identifier' && init.name === pattern.name) taken.push(id)
    }
  }
  return new Map(taken.flatMap(literals))
}

function literals(pattern: ObjectPattern): [string, string][] {
  return pattern.properties.flatMap((property): [string, string][] => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.value.type !== 'AssignmentPattern') return []
    const value: Expression = property.value.right
    return value.type === 'Literal' ? [[property.key.name, String(value.value)]] : []
  })
}

function memberOf(member: TSSignature, file: SourceFile): Member[] {
  if ((member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') || member.key.type !== 'Identifier') return []
  const type = member.type === 'TSPropertySignature' && member.typeAnnotation ? plainType(member.typeAnnotation.typeAnnotation, file) : ''
  const comment = commentBefore(file, member.start)
  return [{ name: member.key.name, optional: member.optional, type, about: comment ? parseDocComment(comment).prose : '' }]
}

function merged(all: readonly Members[]): Members {
  const own = all.flatMap((each) => each.own)
  return { own: own.filter(({ name }, index) => own.findIndex((other) => other.name === name) === index), inherited: [...new Set(all.flatMap((each) => each.inherited))] }
}

/** The type written behind a name or a pattern. The parser's own types say that only JavaScript's nodes have none. */
export function annotationOf(node: object): TSType | undefined {
  return (node as { typeAnnotation?: TSTypeAnnotation | null }).typeAnnotation?.typeAnnotation
}

/** A type as it is written, on one line and without the comments inside. */
export function plainType(type: Placed, file: SourceFile): string {
  let text = ''
  let end = type.start
  for (const comment of file.comments) {
    if (comment.start < type.start || comment.end > type.end) continue
    text += file.text.slice(end, comment.start)
    end = comment.end
  }
  const written = (text + file.text.slice(end, type.end)).trim()
  // Lines part the members of an object; on one line something else has to.
  return written.replace(/(?<![\s{[(<|&,;:?]|=>)\s*\n\s*(?![\s}\])>|&,?:])/g, '; ').replace(/\s+/g, ' ').replace(/^\| /, '')
}
