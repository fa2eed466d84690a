import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that can be imported from an installed package, as `./button`, with every `*` filled in. */
export function entrypointsOf(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
  const closed = Object.keys(exports).filter((key) => exports[key] === null)
  const open = Object.entries(exports).filter(([, target]) => target !== null)
  const all = open.flatMap(([key, target]) => (key.includes('*') ? filledIn(folder, key, targetOf(target)) : [key]))
  return [...new Set(all)].filter((entry) => !closed.some((key) => entry.startsWith(key.replace('*', '')))).sort()
}

/** What a plain import gets: the last condition, which is the one without a name. */
function targetOf(target: unknown): string {
  return typeof target === 'string' ? target : targetOf((target as { default: unknown }).default)
}

function filledIn(folder: string, key: string, target: string): string[] {
  const [before = '', after = ''] = target.split('*')
  // A whole folder is given with all that is in it.
  const pattern = after === '' ? `${target}*/*.*` : target
  return globSync(pattern, { cwd: folder }).map((file) => key.replace('*', `./${file}`.slice(before.length, after === '' ? undefined : -after.length)))
}

/** The names that a module gives, read from its types: `Button`, `type ButtonProps`. */
export function exportsOf(types: string): string[] {
  const text = readFileSync(types, 'utf8')
  const own = [...text.matchAll(/^export declare (?:const|function|class|let) (\w+)/gm)].map((match) => match[1]!)
  const ownTypes = [...text.matchAll(/^export (?:declare )?(?:type|interface) (\w+)/gm)].map((match) => `type ${match[1]}`)
  const listed = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type = '', names = '']) => names.split(',').map((name) => `${type}${name.trim().replace(/^(type )?\S+ as /, '$1')}`))
  const others = [...text.matchAll(/^export \* from '([^']+)'/gm)].flatMap((match) => exportsOf(join(types, '..', match[1]!.replace(/\.js$/, '.d.ts'))))
  return [...new Set([...own, ...ownTypes, ...listed, ...others].map((name) => name.replace(/^type type /, 'type ')))].filter((name) => !/^(type )?$/.test(name)).sort()
}
