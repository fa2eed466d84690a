import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIn, packedApp } from './packedApp.ts'

let app: Awaited<ReturnType<typeof packedApp>>

beforeAll(async () => {
  app = await packedApp()
})
afterAll(() => app?.remove())

/** What is left of one import in a production build, React aside. */
async function left(name: string, code: string, condition?: string): Promise<string> {
  writeFileSync(join(app.folder, `${name}.ts`), code)
  await buildIn(app.folder, { entry: `${name}.ts`, out: `weighed/${name}`, for: 'weighing', condition })
  return readFileSync(join(app.folder, `weighed/${name}/${name}.js`), 'utf8')
}

/** Every text of the library in either language, with the namespace that it belongs to. */
function texts(): { ns: string; text: string }[] {
  return globSync('@reorua/locales/{en,mi}/*.json', { cwd: app.modules }).flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(app.modules, file), 'utf8')) as Record<string, string>).map((text) => ({ ns: basename(file, '.json'), text })),
  )
}

/** Which namespaces have words in some code. Short words can stand in any code by chance. */
function namespacesIn(code: string): string[] {
  return [...new Set(texts().filter(({ text }) => text.length > 7 && code.includes(text)).map(({ ns }) => ns))].sort()
}

/** The components in some code, by the ids of their parts. */
function componentsIn(code: string): string[] {
  return [...new Set([...code.matchAll(/componentId:[`"']reo-([a-z-]+)/g)].map((match) => match[1]!))].sort()
}

/** Whether i18next is in some code. Its names for its own methods survive any minifier. */
const hasI18next = (code: string) => /changeLanguage|i18next/.test(code)

describe.each([
  ['from the package', 'button-from-package', "export { Button } from '@reorua/react'"],
  ['from its own entry', 'button-alone', "export { Button } from '@reorua/react/button'"],
])('Button alone, imported %s', (_, name, statement) => {
  let code: string
  beforeAll(async () => {
    code = await left(name, statement)
  })

  test('brings no other component, no words and no i18next', () => {
    expect(componentsIn(code)).toEqual(['button'])
    expect(hasI18next(code)).toBe(false)
    expect(namespacesIn(code)).toEqual([])
  })

  test('weighs at most 13 KiB beyond React, styled-components included', () => {
    expect(code.includes('data-styled')).toBe(true)
    expect(gzipSync(code).length / 1024).toBeLessThanOrEqual(13)
  })
})

test('a text field brings its own words and nobody else’s', async () => {
  const code = await left('text-input', "export { TextInput } from '@reorua/react'")
  expect(componentsIn(code)).toEqual(['error-message', 'field', 'hint', 'label', 'label-heading', 'text-input', 'text-input-line', 'text-input-unit'])
  expect(namespacesIn(code)).toEqual(['error-message', 'field'])
})

test('the provider does not bring i18next either', async () => {
  const code = await left('provider', "export { ReoruaProvider } from '@reorua/i18n'")
  expect(hasI18next(code)).toBe(false)
})

test('with the set without drafts, no draft is in the bundle', async () => {
  const standing = JSON.parse(readFileSync(join(app.modules, '@reorua/locales/standing/language-toggle.json'), 'utf8')) as Record<string, { standing: string }>
  const maori = JSON.parse(readFileSync(join(app.modules, '@reorua/locales/mi/language-toggle.json'), 'utf8')) as Record<string, string>
  const drafts = Object.keys(maori).filter((key) => standing[key]?.standing === 'draft').map((key) => JSON.stringify(maori[key]).slice(1, -1))
  expect(drafts.length).toBeGreaterThan(0)
  const statement = "export { LanguageToggle } from '@reorua/react/language-toggle'"
  const all = await left('with-drafts', statement)
  const strict = await left('without-drafts', statement, 'reorua-without-drafts')
  for (const draft of drafts) {
    expect([draft, all.includes(draft), strict.includes(draft)]).toEqual([draft, true, false])
  }
  expect(strict.includes('Te reo Māori')).toBe(true)
})

test('what is measured is what there is: Radios and i18next are found where they are', async () => {
  const code = await left('more', "export { Button, ErrorSummary, Radios } from '@reorua/react'\nexport { createInstance } from 'i18next'")
  expect(componentsIn(code)).toEqual(expect.arrayContaining(['button', 'error-summary', 'radios', 'fieldset']))
  expect(hasI18next(code)).toBe(true)
  expect(namespacesIn(code)).toContain('error-summary')
})
