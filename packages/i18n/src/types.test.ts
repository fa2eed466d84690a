import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}/.cache/types-${process.pid}`
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))

/** What the compiler says of an app's file, which meets the built package. */
function compile(files: Record<string, string>): string[] {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text)
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'NodeNext', jsx: 'react-jsx', types: [], skipLibCheck: true, lib: ['ES2023', 'DOM'] }, include: ['.'] }))
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes('error')).map((line) => line.replace(/^.*?([\w.]+\(\d+),.*$/, '$1)'))
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an app that has declared its resources is told of a key that does not exist', { timeout: 30_000 }, () => {
  const declared = `import 'i18next'
declare module 'i18next' {
  interface CustomTypeOptions { resources: { service: { start: 'Start', name: { missing: 'Enter your name' }, errors_one: 'x', errors_other: 'y' } } }
}`
  const app = `import { useWords, words } from '@reorua/i18n'
words('service')('start')
words('service')('name.missing', { n: 1 })
words('service')('errors', { count: 1 })
words('service')('stop')
words('undeclared')('anything.at.all')
export function Page() { const w = useWords('service'); w('start'); w('stop'); return null }
`
  expect(compile({ 'i18next.d.ts': declared, 'app.ts': app })).toEqual(['app.ts(5)', 'app.ts(7)'])
})

test('an app that has declared nothing may use any key', { timeout: 30_000 }, () => {
  const app = `import { Say, useWords, words, type Words } from '@reorua/i18n'
words('service')('stop')
const said: Words = useWords('service')('stop.it', { n: 1, who: ['a', { mi: 'b' }] })
export const page = <Say>{said}</Say>
export const wrong = <Say>{5}</Say>
export const pieces = <Say>Hello {'you'}</Say>
`
  rmSync(folder, { recursive: true, force: true })
  expect(compile({ 'app.tsx': app })).toEqual(['app.tsx(5)', 'app.tsx(6)'])
})
