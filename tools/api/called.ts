import type { ArrowFunctionExpression, Function as FunctionNode, ParamPattern, TSType } from 'oxc-parser'
import { annotationOf, defaultsOf, membersOf, plainType, type Members } from './members.ts'
import { textOf, type SourceFile } from './source-file.ts'

/** What stands between the brackets of a function. */
export interface Parameter {
  name: string
  optional: boolean
  type: string
  /** Its members, where it is an object that a call may leave out: options, or the props of a component. */
  options: Members
  /** What the code takes where a call leaves it out, or one of its options, by name: `type`, `options.mode`. */
  defaults: Map<string, string>
}

/** How a function is called. */
export interface Called {
  /** TypeScript without a body, a line for each overload. */
  code: string
  parameters: Parameter[]
  /** The type of what it gives; empty where that is not written down. */
  gives: string
}

type Callable = FunctionNode | ArrowFunctionExpression
type Read = (path: string) => SourceFile

/** Describes a function from its overloads, or from its one form. */
export function called(name: string, functions: readonly Callable[], file: SourceFile, read: Read): Called {
  const forms = functions.map((fn) => {
    const parameters = fn.params.map((param) => parameterOf(param, fn, file, read))
    const gives = fn.returnType ? plainType(fn.returnType.typeAnnotation, file) : ''
    const generic = fn.typeParameters ? textOf(file, fn.typeParameters) : ''
    return { parameters, gives, code: signature(`${name}${generic}`, parameters, gives) }
  })
  return { parameters: forms[0]!.parameters, gives: forms.map(({ gives }) => gives).join(' | '), code: forms.map(({ code }) => code).join('\n') }
}

const LONGEST_LINE = 100

function signature(name: string, parameters: readonly Parameter[], gives: string): string {
  const written = parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}${type && `: ${type}`}`)
  const result = gives && `: ${gives}`
  const line = `function ${name}(${written.join(', ')})${result}`
  return line.length <= LONGEST_LINE || written.length === 0 ? line : `function ${name}(\n${written.map((each) => `  ${each},\n`).join('')})${result}`
}

function parameterOf(param: ParamPattern, fn: Callable, file: SourceFile, read: Read): Parameter {
  const { target, type, optional, rest } = parts(param)
  // A name with a line before it is a parameter that the code does not use.
  const name = target.type === 'Identifier' ? target.name.replace(/^_/, '') : fn.params.length > 1 || optional ? 'options' : 'props'
  const isOptions = type && (optional || target.type === 'ObjectPattern')
  return {
    name: `${rest ? '...' : ''}${name}`,
    optional,
    type: type ? plainType(type, file) : '',
    options: isOptions ? membersOf(type, file, read) : { own: [], inherited: [] },
    defaults: new Map([
      ...(param.type === 'AssignmentPattern' && param.right.type === 'Literal' ? [[name, String(param.right.value)] as const] : []),
      ...[...defaultsOf(fn, target)].map(([option, value]) => [`${name}.${option}`, value] as const),
    ]),
  }
}

interface Parts {
  target: Exclude<ParamPattern, { type: 'RestElement' | 'TSParameterProperty' }>
  type: TSType | undefined
  optional: boolean
  rest: boolean
}

function parts(param: ParamPattern): Parts {
  if (param.type === 'TSParameterProperty') return parts(param.parameter)
  if (param.type === 'RestElement') return { ...parts(param.argument), type: annotationOf(param), rest: true }
  if (param.type === 'AssignmentPattern') return { ...parts(param.left), optional: true }
  return { target: param, type: annotationOf(param), optional: 'optional' in param && Boolean(param.optional), rest: false }
}
