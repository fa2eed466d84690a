import { compileFunction } from 'node:vm'
import type { Entry } from './describe.ts'

/** A line of an example with the answer that it claims, and the lines that have to run before it. */
export interface Claim {
  name: string
  before: string
  code: string
  answer: string
}

/** The claims in the examples of a docstring: lines such as `formatDate('mi', '2026-12-03') // '3 Hakihea 2026'`. */
export function claimsOf({ name, doc }: Entry): Claim[] {
  return doc.examples.flatMap((example) => {
    const lines = example.split('\n')
    return lines.flatMap((line, index) => {
      const [, code, answer] = /^(\S.*?) \/\/ (.+)$/.exec(line) ?? []
      const before = lines.slice(0, index).filter((each) => !/^\S.*? \/\/ /.test(each)).join('\n')
      return code && answer ? [{ name, before, code, answer }] : []
    })
  })
}

/** What a claim's code gives and what it says that it gives, with the names of the package in scope. */
export function evaluate({ before, code, answer }: Claim, names: Record<string, unknown>): [given: unknown, claimed: unknown] {
  const run = (body: string) => (compileFunction(body, Object.keys(names)) as (...values: unknown[]) => unknown)(...Object.values(names))
  return [run(`${before}\nreturn ${code}`), run(`return ${answer}`)]
}
