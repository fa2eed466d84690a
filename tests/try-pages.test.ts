import * as nz from '@reorua/nz'
import * as reo from '@reorua/reo'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test.each([
  ['the language engine', 'stories/te-reo', reo, 30],
  ['@reorua/nz', 'stories/nz', nz, 20],
])('a designer can try every function of %s', (_, folder, names, least) => {
  const pages = globSync(`${folder}/*.{ts,tsx}`).map((file) => readFileSync(file, 'utf8')).join('\n')
  const functions = Object.entries(names).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(functions.length).toBeGreaterThan(least)
  // Shown as a call, `formatDate(`, in code that is on the page; `LANGUAGES` is no function.
  expect(functions.filter((name) => !new RegExp(`['"\`(>]${name}\\(`).test(pages))).toEqual([])
})
