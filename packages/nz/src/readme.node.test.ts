import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as nz from './index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^(\S.*) \/\/ (.+)$/gm)].map(([, code = '', answer = '']) => [code, answer] as const)

function evaluate(code: string): unknown {
  return new Function(...Object.keys(nz), `return ${code}`)(...Object.values(nz))
}

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(15)
})

test.each(examples)('as the README says, %s is %s', (code, answer) => {
  expect(evaluate(code)).toEqual(evaluate(answer))
})
