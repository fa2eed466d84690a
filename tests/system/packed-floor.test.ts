import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { install } from '../../tools/pack.mjs'
import { root } from '../../tools/run.mjs'
import { installed } from './installed.ts'
import { runIn } from './packedApp.ts'

/** The lowest version of each package that ours say they work with. */
const floor: Record<string, string> = Object.fromEntries(
  Object.entries<string>(JSON.parse(readFileSync(join(root, 'packages/react/package.json'), 'utf8')).peerDependencies).map(([name, range]) => [name, /\d+\.\d+\.\d+/.exec(range)![0]]),
)

let folder: string

beforeAll(async () => {
  const { tarballs } = await installed()
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'reorua-floor-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: floor }))
  await install(folder, tarballs)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = `
  import { createElement as h } from 'react'
  import { renderToString } from 'react-dom/server'
  import { createInstance } from 'i18next'
  import { ServerStyleSheet } from 'styled-components'
  import { ReoruaProvider, words } from '@reorua/i18n'
  import { reorua } from '@reorua/i18n/i18next'
  import * as R from '@reorua/react'
  const i18n = createInstance()
  await i18n.use(reorua()).init({ lng: 'mi', resources: {
    mi: { app: { fee: 'Utu: {{sum, money}}', days_one: 'Kotahi te rā', days_other: '{{count}} ngā rā' } },
    en: { app: { fee: 'Fee: {{sum, money}}', days_one: 'One day', days_other: '{{count}} days' } },
  } })
  const w = words('app')
  const sheet = new ServerStyleSheet()
  const html = renderToString(sheet.collectStyles(h(ReoruaProvider, { defaultReading: 'mi-en', i18n },
    h(R.LanguageToggle, {}),
    h(R.ErrorSummary, { errors: [{ field: 'name', error: { mi: 'Tāurua tō ingoa', en: 'Enter your name' } }] }),
    h(R.TextInput, { name: 'name', label: { mi: 'Ingoa', en: 'Name' } }),
    h(R.Radios, { name: 'contact', legend: 'Contact' }, h(R.Radio, { value: 'email' }, 'Email')),
    h(R.Text, {}, w('fee', { sum: 247 })),
    h(R.Text, {}, w('days', { count: 1 })),
  )))
`

describe('the lowest versions that the packages say they work with', () => {
  test('are what npm installs when it is asked for them', () => {
    for (const [name, version] of Object.entries(floor)) expect([name, JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version]).toEqual([name, version])
  })

  test('render a page in both languages, with its styles, a plural and money', async () => {
    const { html, css } = JSON.parse(await runIn(folder, `${page}\nconsole.log(JSON.stringify({ html, css: sheet.getStyleTags() }))`))
    for (const text of ['Kotahi te rā', 'One day', 'Utu: $247', 'Fee: $247', 'Tāurua tō ingoa', 'Enter your name']) expect(html).toContain(text)
    expect(html).toContain('lang="mi"')
    expect(html).toContain('lang="en-NZ"')
    expect(css).toContain('var(--reo-size-control)')
  })

  test('let an app of theirs count in te reo Māori with its own t()', async () => {
    expect(await runIn(folder, `${page}\nconsole.log(i18n.t('app:days', { count: 1 }), '|', i18n.t('app:days', { count: 2 }))`)).toContain('Kotahi te rā | 2 ngā rā')
  })
})
