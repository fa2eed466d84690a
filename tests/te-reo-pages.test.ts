import * as reo from '@reorua/reo'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = globSync('stories/te-reo/*.tsx').map((file) => readFileSync(file, 'utf8')).join('\n')
const functions = Object.entries(reo).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

test('a designer can try every function of the language engine', () => {
  expect(functions.length).toBeGreaterThan(30)
  // Shown as a call, `formatDate(`, in code that is on the page; `LANGUAGES` is no function.
  expect(functions.filter((name) => !new RegExp(`['"\`(]${name}\\(`).test(pages))).toEqual([])
})
