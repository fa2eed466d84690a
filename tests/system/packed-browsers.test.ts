import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installed } from './installed.ts'

/** The selectors, or at-rules, that stand inside a rule: browsers of grade B that are older than 2024 would lose them. */
function nested(css: string): string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [, before = '', brace] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    const prelude = before.trim()
    if (brace === '}') open.pop()
    if (brace !== '{') continue
    if (open.some((outer) => !outer.startsWith('@'))) found.push(prelude)
    open.push(prelude)
  }
  return found
}

test('packed style sheets nest no rules, so that every browser of grade B reads them whole', async () => {
  const { folder } = await installed()
  const files = globSync('node_modules/@reorua/*/dist/**/*.css', { cwd: folder })
  expect(files.join()).toContain('tokens/dist/reorua.css')
  expect(files.map((file) => [file, nested(readFileSync(join(folder, file), 'utf8'))]).filter(([, rules]) => rules!.length > 0)).toEqual([])
})

test('a nested rule would be found', () => {
  expect(nested('@media print { a { color: red; &:hover { color: blue } } .b { c: d } }')).toEqual(['&:hover'])
  expect(nested('a { color: red; @media print { color: blue } } b { c: d }')).toEqual(['@media print'])
  expect(nested('@keyframes a { from { b: c } to { d: e } } @supports (a: b) { @media print { f:not(:g), [h] > i { j: k } } } l { m: n }')).toEqual([])
})
