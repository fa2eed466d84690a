import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../tools/run.mjs'
import { isAllowed, publishedFaults } from '../../tools/supply-chain/faults.ts'
import { sboms } from '../../tools/supply-chain/sbom.mjs'
import { installed, type Installed } from './installed.ts'

let app: Installed
let bills: Awaited<ReturnType<typeof sboms>>

beforeAll(async () => {
  app = await installed()
  bills = await sboms(app.folder, app.tarballs)
})

/** What a strict policy refuses, or what would make a text run. */
const injecting = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(|url\(['"]?data:|['"]data:[a-z]+\//

describe.each(['tokens', 'reo', 'locales', 'nz', 'i18n', 'react', 'html'])('the package %s, as it is published', (short) => {
  const name = `@reorua/${short}`

  test('runs nothing where it is installed, and brings nobody else’s code', () => {
    expect(publishedFaults(JSON.parse(readFileSync(join(app.folder, 'node_modules', name, 'package.json'), 'utf8')))).toEqual([])
  })

  test('makes no code or HTML out of text, and hides no files in addresses', () => {
    const folder = join(app.folder, 'node_modules', name)
    for (const file of globSync('**/*.{js,css}', { cwd: folder })) {
      const [found] = injecting.exec(readFileSync(join(folder, file), 'utf8')) ?? []
      expect([file, found]).toEqual([file, undefined])
    }
  })

  test('has a bill of materials of its own', () => {
    const bill = bills[name]!
    const { file, version } = app.tarballs.find((tarball) => tarball.name === name)!
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/), metadata: { component: { name, version, purl: `pkg:npm/%40reorua/${short}@${version}` } } })
    expect(bill.metadata.component.hashes).toEqual([{ alg: 'SHA-512', content: createHash('sha512').update(readFileSync(file)).digest('hex') }])
    // Whatever is named is described, once.
    const described = [bill.metadata.component, ...bill.components].map((component) => component['bom-ref'])
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual(described.toSorted())
    expect(new Set(described).size).toBe(described.length)
    for (const { dependsOn } of bill.dependencies) expect(described).toEqual(expect.arrayContaining(dependsOn))
  })

  test('is billed with the licence and the hash of everything in it', () => {
    for (const { name, licenses, hashes } of bills[`@reorua/${short}`]!.components) {
      expect([name, licenses?.every(({ license, expression }) => isAllowed(license?.id ?? expression)), hashes?.[0]?.content.length]).toEqual([name, true, 128])
    }
  })
})

test.each(['a.innerHTML = text', 'eval(text)', "background: url('data:image/svg+xml,…')", '<b dangerouslySetInnerHTML={x} />'])('%s would be found', (code) => expect(code).toMatch(injecting))

test('a bill names what comes along, and nothing more', () => {
  const refs = (name: string) => bills[name]!.components.map((component) => component.name)
  expect(refs('@reorua/reo')).toEqual([])
  expect(refs('@reorua/nz')).toEqual(['@reorua/locales'])
  expect(refs('@reorua/i18n')).toEqual(expect.arrayContaining(['@reorua/locales', '@reorua/reo', 'i18next', 'react']))
  expect(refs('@reorua/react')).toEqual(expect.arrayContaining(['@reorua/i18n', 'styled-components', 'stylis', 'scheduler']))
  expect(refs('@reorua/react')).not.toContain('vite')
})

test('a bill tells nothing of the machine that wrote it', () => {
  const text = JSON.stringify(bills)
  expect(text).not.toContain(root)
  expect(text).not.toContain(app.folder)
  expect(text).not.toMatch(/"distribution"|file:|registry/)
})
