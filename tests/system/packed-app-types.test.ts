import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packedApp } from './packedApp.ts'
import { typeErrors } from './typeErrors.ts'

let app: Awaited<ReturnType<typeof packedApp>>

beforeAll(async () => {
  app = await packedApp()
})
afterAll(() => app?.remove())

const check = (file: string, options: Record<string, unknown>) => typeErrors(app.folder, [file], options)

const resolutions = [
  { module: 'ESNext', moduleResolution: 'Bundler' },
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
]

test.each(resolutions)('everything type-checks in a fresh app, libraries included, with $moduleResolution', async (options) => {
  expect(await check('types.tsx', options)).toBe('')
})

test('every component type-checks as it is used', async () => {
  expect(await check('Gallery.tsx', { module: 'ESNext', moduleResolution: 'Bundler' })).toBe('')
})

test('a mistake is found: each line that expects one has one', async () => {
  const text = readFileSync(join(app.folder, 'types.tsx'), 'utf8')
  const expected = text.match(/@ts-expect-error/g)!.length
  writeFileSync(join(app.folder, 'mistakes.tsx'), text.replaceAll('// @ts-expect-error', '//'))
  const found = await check('mistakes.tsx', { module: 'ESNext', moduleResolution: 'Bundler' })
  expect(found.match(/^mistakes\.tsx/gm)).toHaveLength(expected)
})

test('the example knows the keys of its own words', async () => {
  const config = { cwd: join(app.folder, '..') }
  const tsc = (...args: string[]) => promisify(execFile)(process.execPath, [join(app.modules, 'typescript/bin/tsc'), ...args], config).then(() => '', (error: { stdout: string }) => error.stdout)
  expect(await tsc()).toBe('')
  const mistake = join(app.folder, '../src/mistake.ts')
  writeFileSync(mistake, "import { words } from '@reorua/i18n'\nexport const wrong = words('passport')('titel')\n")
  const found = await tsc()
  rmSync(mistake)
  expect(found).toMatch(/^src\/mistake\.ts/)
})
