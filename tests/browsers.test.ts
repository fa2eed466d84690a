import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../tools/run.mjs'

/** What not every browser of grade B has had for long, by how it is written, and its name in BROWSERS.md. */
const young: [pattern: RegExp, name: string][] = [
  [/:has\(/, ':has()'],
  [/light-dark\(/, 'light-dark()'],
  [/subgrid/, 'subgrid'],
  [/text-wrap:/, 'text-wrap'],
  [/field-sizing/, 'field-sizing'],
  [/\bhyphens:/, 'hyphens'],
  [/prefers-contrast|forced-colors/, 'forced-colors'],
  [/\.checkVisibility\(/, 'checkVisibility()'],
  [/\.findLast(Index)?\(|Object\.hasOwn\(/, 'findLastIndex()'],
  [/\.to(Reversed|Sorted|Spliced)\(/, 'toReversed()'],
  [/\.with\(\d/, 'with()'],
  [/Intl\.Segmenter\(/, 'Intl.Segmenter'],
  [/\(\?<[=!]/, '(?<=…)'],
  [/new ResizeObserver/, 'ResizeObserver'],
  [/adoptedStyleSheets/, 'adoptedStyleSheets'],
  [/AbortSignal\b/, 'AbortSignal'],
  [/\b(margin|padding|inset)-(block|inline)/, 'logical properties'],
  [/color-mix\(|oklch\(|color\(display/, 'colour functions'],
  [/@container|container-type/, 'container queries'],
  [/@layer|@scope|@starting-style/, 'cascade layers and scopes'],
  [/anchor-name|position-area|\bpopover\b/, 'popover'],
  [/::details-content|interpolate-size/, '::details-content'],
  [/\b(Object|Map)\.groupBy\(|Promise\.withResolvers|\.isWellFormed\(|\.toWellFormed\(|Array\.fromAsync|structuredClone\(|Promise\.try\(|\.getOrInsert/, 'ES2024 and later'],
  [/\.(union|intersection|difference|symmetricDifference|isSubsetOf)\(/, 'methods of sets'],
  [/\/[a-z]*v[a-z]*(?=[,;)\n])/, 'the flag v'],
  [/showModal|showPopover|moveBefore|startViewTransition/, '`<dialog>`'],
]

const text = readFileSync(join(root, 'BROWSERS.md'), 'utf8')
const table = text.slice(text.indexOf('## What is used'), text.indexOf('Nesting in style sheets'))

function usersOf(pattern: RegExp): string[] {
  const files = globSync(['packages/{react,i18n,reo}/src/**/*.{ts,tsx}', 'packages/tokens/dist/*.css'], { cwd: root, exclude: (path) => /\.(test|test-data)\./.test(String(path)) })
  return files.filter((file) => pattern.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

describe('BROWSERS.md', () => {
  test.each(young.map(([pattern, name]) => ({ pattern, name })))('tells of $name where it is used, and only there', ({ pattern, name }) => {
    const users = usersOf(pattern)
    expect({ users, told: table.includes(name) }).toEqual({ users, told: users.length > 0 })
  })

  test('says of every feature which browsers have it and what happens in the others', () => {
    const rows = table.split('\n').filter((row) => row.startsWith('| ') && !row.startsWith('| feature'))
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row).toMatch(/^\| [^|]+ \| [^|]+ \| [\d.]+ \| [\d.]+ \| [\d.]+ \| [^|]{10,} \|$/)
  })

  test('has a date, and a grade for every browser', () => {
    expect(text).toMatch(/Written on \d{1,2} [A-Z][a-z]+ 20\d\d/)
    for (const grade of ['A', 'B', 'C']) expect(text).toContain(`| **${grade}** |`)
  })
})
