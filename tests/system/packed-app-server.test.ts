import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packedApp, runIn } from './packedApp.ts'
import { entrypointsOf } from './entrypoints.ts'

let app: Awaited<ReturnType<typeof packedApp>>

beforeAll(async () => {
  app = await packedApp()
})
afterAll(() => app?.remove())

/** Renders an element, written with `h`, in a reading. */
const render = (element: string, reading = 'mi') => `
  import { createElement as h } from 'react'
  import { renderToString } from 'react-dom/server'
  import { ReoruaProvider } from '@reorua/i18n'
  import { BackLink, Button, Text } from '@reorua/react'
  import { LanguageToggle } from '@reorua/react/language-toggle'
  const page = (options) => renderToString(h(ReoruaProvider, { defaultReading: '${reading}' }, ${element}), options)
`

describe('for server components', () => {
  const asServer = ['--conditions', 'react-server', '--import', './client-references.mjs']

  test('everything without “use client” runs with the React that servers get', async () => {
    const specifiers = ['react', 'i18n', 'reo', 'nz', 'locales', 'tokens'].flatMap((name) =>
      entrypointsOf(join(app.modules, '@reorua', name))
        .filter((entry) => !/\.(css|json|woff2|txt)$/.test(entry))
        .map((entry) => `@reorua/${name}${entry.slice(1)}`),
    )
    const out = await runIn(app.folder, `for (const name of ${JSON.stringify(specifiers)}) await import(name)\nconsole.log(JSON.stringify([...clientModules]))`, asServer)
    const client = JSON.parse(out) as string[]
    expect(client).toContain('i18n/dist/ReoruaProvider.js')
    expect(client.filter((file) => /index\.js$|\.styles\.js$/.test(file))).toEqual([])
    // A page's shell, its texts and its buttons come from the server alone.
    for (const component of ['button/Button', 'heading/Heading', 'text/Text', 'footer/Footer', 'text-input/TextInput']) expect(client).not.toContain(`react/dist/${component}.js`)
  })

  test('words are made, and said, on the server', async () => {
    const code = `
      import { say, words } from '@reorua/i18n'
      import { fieldWords } from '@reorua/locales/field'
      console.log(JSON.stringify(say(words(fieldWords)('optional', { label: { mi: 'Ingoa', en: 'Name' } }), { reading: 'mi-en' })))`
    expect(JSON.parse(await runIn(app.folder, code, asServer))).toEqual({ text: 'Ingoa (kōwhiringa) / Name (optional)', lang: 'mi' })
  })

  test('identifiers are checked, and what is wrong is said, without any React', async () => {
    const code = `
      import { say } from '@reorua/i18n/pure'
      import { checkIrd } from '@reorua/nz/ird'
      console.log(JSON.stringify(['mi', 'en'].map((reading) => say(checkIrd('49098575'), { reading }))))`
    expect(JSON.parse(await runIn(app.folder, code, asServer))).toEqual([
      { text: 'Kāore i te tika te tau IRD. Tirotiro, me tāuru anō', lang: 'mi' },
      { text: 'This IRD number is not right. Check it and enter it again', lang: 'en-NZ' },
    ])
    const files = globSync('@reorua/nz/dist/**/*.js', { cwd: app.modules }).map((file) => readFileSync(join(app.modules, file), 'utf8'))
    const imported = new Set(files.flatMap((text) => [...text.matchAll(/from '(@?[a-z][^']*)'/g)].map(([, name = '']) => name.replace(/\/nz-.*/, ''))))
    expect([...imported]).toEqual(['@reorua/locales'])
  })

  test('a module that needs the browser’s React and does not say so would be found', async () => {
    const code = "import { useState } from 'react'; console.log(useState)"
    await expect(runIn(app.folder, code, asServer)).rejects.toThrow(/useState/)
  })
})

test('“use client” stands first in every module that has it', () => {
  const files = globSync('@reorua/{react,i18n}/dist/**/*.js', { cwd: app.modules })
  const having = files.map((file) => readFileSync(join(app.modules, file), 'utf8')).filter((text) => /['"]use client['"]/.test(text))
  expect(having.length).toBeGreaterThan(5)
  for (const text of having) expect(text).toMatch(/^['"]use client['"]/)
})

describe('without drafts', () => {
  const code = `${render("h(BackLink, { href: '/' })")} console.log(page())`

  test('a library word that is a draft is English, marked as English', async () => {
    expect(await runIn(app.folder, code)).toContain('>Hoki<')
    const strict = await runIn(app.folder, code, ['--conditions', 'reorua-without-drafts'])
    expect(strict).toContain('<span lang="en-NZ">Back</span>')
    expect(strict).not.toContain('Hoki')
  })

  test('what is more than a draft stays', async () => {
    const toggle = `${render("h(LanguageToggle)")} console.log(page())`
    expect(await runIn(app.folder, toggle, ['--conditions', 'reorua-without-drafts'])).toContain('Te reo Māori')
  })
})

describe('two React roots on one page', () => {
  const ids = "h('div', {}, h(LanguageToggle), h(LanguageToggle, { form: 'a' }))"
  const code = (options: [string, string]) => `${render(ids)}
    const both = page(${options[0]}) + page(${options[1]})
    const found = [...both.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    console.log(JSON.stringify({ found: found.length, different: new Set(found).size }))`

  test('share ids unless each has an identifierPrefix, as the README says', async () => {
    expect(readFileSync(join(app.modules, '@reorua/react/README.md'), 'utf8')).toContain('identifierPrefix')
    const same = JSON.parse(await runIn(app.folder, code(['{}', '{}'])))
    const apart = JSON.parse(await runIn(app.folder, code(["{ identifierPrefix: 'a' }", "{ identifierPrefix: 'b' }"])))
    expect(same.found).toBe(4)
    expect(same.different).toBe(2)
    expect(apart).toEqual({ found: 4, different: 4 })
  })
})

describe('the engines and versions that the packages claim', () => {
  const older = oldNode()

  // The Node that the machine itself has, when it is an older one that the packages still promise to run on.
  test.skipIf(!older)(`hold on Node ${older?.version}`, async () => {
    const code = `${render("h(Text, {}, { ns: 'x', key: 'y', values: { when: '2026-07-06', fee: 12.5, count: 1 }, defaults: { mi: 'I te {{when, date}}, {{fee, money}}', en: 'x' } })")} console.log(process.version, page())`
    const out = await runIn(app.folder, code, [], older!.path)
    expect(out).toContain(older!.version)
    expect(out).toContain('I te 6 Hōngongoi 2026, $12.50')
  })

  test('are those that the app has', () => {
    const manifest = (name: string) => JSON.parse(readFileSync(join(app.modules, name, 'package.json'), 'utf8'))
    const { engines, peerDependencies } = manifest('@reorua/react')
    expect(engines).toEqual({ node: '>=20' })
    for (const name of Object.keys(peerDependencies)) {
      const [lowest = '', below = ''] = peerDependencies[name].match(/\d+(\.\d+)*/g)
      expect(manifest(name).version.localeCompare(lowest, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
      expect(manifest(name).version.localeCompare(below, 'en', { numeric: true })).toBeLessThan(0)
    }
  })
})

/** The first Node of the machine's own path that is older than the one that runs the tests. */
function oldNode(): { path: string; version: string } | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  for (const path of folders.map((folder) => join(folder, 'node'))) {
    try {
      const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
      const major = Number(version.slice(1).split('.')[0])
      if (major >= 20 && major < Number(process.versions.node.split('.')[0])) return { path, version }
    } catch {
      // There is none in this folder.
    }
  }
  return undefined
}
