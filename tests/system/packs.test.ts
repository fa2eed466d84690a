import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { beforeAll, describe, expect, test } from 'vitest'
import { npm } from '../../tools/npm.mjs'
import { contentFaults } from '../../tools/pack-content.mjs'
import { root } from '../../tools/run.mjs'
import { entrypointsOf, exportsOf } from './entrypoints.ts'
import { installed, type Installed } from './installed.ts'

const names = ['tokens', 'reo', 'locales', 'nz', 'i18n', 'react', 'html']
let app: Installed

const folderOf = (name: string) => join(app.folder, 'node_modules/@reorua', name)
const fileOf = (name: string) => app.tarballs.find((tarball) => tarball.name === `@reorua/${name}`)!.file

beforeAll(async () => {
  app = await installed()
})

/** What publint says about a tarball. */
async function published(file: string) {
  const bytes = readFileSync(file)
  const { messages } = await publint({ strict: true, pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) } })
  return messages.map(({ code, path }) => `${code} at ${path.join('.')}`)
}

/** What are-the-types-wrong says about everything in a tarball that has types. The packages are ES modules only. */
async function typed(file: string, entrypoints: string[]): Promise<string[]> {
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const args = [cli, file, '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...entrypoints]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }).catch((error: { stdout: string }) => error)
  const { problems = {} } = JSON.parse(stdout) as { problems?: Record<string, { kind: string; entrypoint?: string; resolutionKind?: string }[]> }
  const ignored = ['node10', 'node16-cjs']
  return Object.values(problems)
    .flat()
    .filter(({ resolutionKind = '' }) => !ignored.includes(resolutionKind))
    .map(({ kind, entrypoint }) => `${kind} at ${entrypoint}`)
}

describe.each(names)('the package %s', (name) => {
  test('has nothing that publint would change', async () => {
    expect(await published(fileOf(name))).toEqual([])
  })

  test('has types that are right for every entry', async () => {
    const entrypoints = entrypointsOf(folderOf(name)).filter((entry) => !/\.(css|woff2|txt|html|json)$/.test(entry) || entry === './tokens.json')
    expect(entrypoints).toContain('.')
    expect(await typed(fileOf(name), entrypoints)).toEqual([])
  })

  test('says its licence and what it is', () => {
    expect(readFileSync(join(folderOf(name), 'LICENSE'), 'utf8')).toMatch(/^MIT License/)
    expect(readFileSync(join(folderOf(name), 'README.md'), 'utf8')).toMatch(/^# [^]{500}/)
  })
})

test('every component is an entry of its own, and nothing internal is', () => {
  const entries = entrypointsOf(folderOf('react'))
  expect(entries).toEqual(expect.arrayContaining(['.', './button', './radios', './error-summary', './language-toggle']))
  expect(entries.join()).not.toContain('internal')
})

test.each(['tokens', 'reo', 'i18n', 'react', 'html'])('what %s gives is what is listed', async (name) => {
  const folder = folderOf(name)
  const entries = entrypointsOf(folder).filter((entry) => (['react', 'html'].includes(name) ? entry === '.' : !/\.(json|css|woff2|txt)$/.test(entry)))
  const listed = entries.map((entry) => [`@reorua/${name}${entry.slice(1)}`, ...exportsOf(join(folder, 'dist', `${entry === '.' ? (name === 'html' ? 'reorua' : 'index') : entry}.d.ts`)).map((one) => `  ${one}`)].join('\n'))
  await expect(`${listed.join('\n\n')}\n`).toMatchFileSnapshot(`exports/${name}.txt`)
})

describe('these checks', () => {
  test.each([
    ['dist/button/Button.test.js', 'holds dist/button/Button.test.js'],
    ['src/button/Button.tsx', 'holds src/button/Button.tsx'],
    ['dist/.tsbuildinfo', 'holds dist/.tsbuildinfo'],
    ['dist/button/Button.stories.js', 'holds dist/button/Button.stories.js'],
    ['dist/button/Extra.js', 'without its types'],
    ['dist/button/button.js', 'differing only in capitals'],
  ])('find %s in a package', (file, fault) => {
    const { files } = app.tarballs.find((tarball) => tarball.name === '@reorua/react')!
    expect(contentFaults({ name: '@reorua/react', files })).toEqual([])
    expect(contentFaults({ name: '@reorua/react', files: [...files, file] }).join()).toContain(fault)
    expect(contentFaults({ name: '@reorua/react', files: files.filter((one) => one !== 'LICENSE') }).join()).toContain('lacks LICENSE')
  })

  test('find a type that leads nowhere and a file that is not there', async () => {
    const work = mkdtempSync(join(tmpdir(), 'reorua-broken-'))
    cpSync(folderOf('reo'), work, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(work, 'package.json'), 'utf8'))
    manifest.exports['./more'] = { types: './dist/more.d.ts', default: './dist/index.js' }
    writeFileSync(join(work, 'package.json'), JSON.stringify(manifest))
    await npm(['pack', '--ignore-scripts'], work)
    const file = join(work, `reorua-reo-${manifest.version}.tgz`)
    expect((await published(file)).join()).toContain('FILE_DOES_NOT_EXIST')
    expect((await typed(file, ['.', './more'])).join()).toContain('./more')
    rmSync(work, { recursive: true })
  })
})
