import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entrypointsOf } from './entrypoints.ts'
import { buildIn, packedApp, runIn } from './packedApp.ts'
import { staticApp } from './staticApp.ts'

let full: Awaited<ReturnType<typeof packedApp>>
let alone: Awaited<ReturnType<typeof staticApp>>

beforeAll(async () => {
  full = await packedApp()
  alone = await staticApp()
})
afterAll(() => {
  full?.remove()
  alone?.remove()
})

/** What is left of one import in a production build, React aside. */
async function left({ folder }: { folder: string }, name: string, code: string, condition?: string): Promise<string> {
  writeFileSync(join(folder, `${name}.ts`), code)
  await buildIn(folder, { entry: `${name}.ts`, out: `weighed/${name}`, for: 'weighing', condition })
  return readFileSync(join(folder, `weighed/${name}/${name}.js`), 'utf8')
}

test('styled-components is not installed, and nothing asks for it', async () => {
  expect(existsSync(join(alone.modules, 'styled-components'))).toBe(false)
  const entries = entrypointsOf(join(alone.modules, '@reorua/react')).filter((entry) => /^\.\/(static|adopted-styles)/.test(entry) && !entry.endsWith('.css'))
  expect(entries).toContain('./static/button')
  const code = `for (const entry of ${JSON.stringify(entries)}) await import('@reorua/react' + entry.slice(1))`
  await runIn(alone.folder, code)
  await runIn(alone.folder, code, ['--conditions', 'react-server', '--import', './client-references.mjs'])
  await expect(runIn(alone.folder, "await import('@reorua/react/button')")).rejects.toThrow(/styled-components/)
})

describe('the style sheet of a few components', () => {
  const write = (...names: string[]) => promisify(execFile)(process.execPath, [join(alone.modules, '.bin/reorua-css'), ...names], { cwd: alone.folder })
  const sheet = (name: string) => readFileSync(join(alone.modules, '@reorua/react/dist/static', name), 'utf8').split('\n').filter(Boolean)

  test('holds every rule of theirs once, in the order of the sheet of all', async () => {
    const { stdout } = await write('text-input', 'radios', 'button')
    const rules = stdout.split('\n').filter(Boolean)
    expect(new Set(rules)).toEqual(new Set(['text-input.css', 'radios.css', 'button.css'].flatMap(sheet)))
    expect(rules).toEqual(sheet('reorua.css').filter((rule) => rules.includes(rule)))
    await write('text-input', 'radios', 'button', '--out', 'page.css')
    expect(readFileSync(join(alone.folder, 'page.css'), 'utf8')).toBe(stdout)
  })

  test('is not written for a component that there is not', async () => {
    await expect(write('buton', 'button')).rejects.toThrow(/is called "buton".*There are: .*button/)
  })
})

describe('Button alone', () => {
  test('brings no styling at run time, no other component and no words, and weighs no more than a kilobyte', async () => {
    const code = await left(alone, 'button', "export { Button } from '@reorua/react/static'")
    expect([...code.matchAll(/[`"'](reo-[a-z-]+)[`"']/g)].map((match) => match[1]).filter((name) => !name!.startsWith('reo-say'))).toEqual(['reo-button'])
    expect(/styled|i18next/.test(code)).toBe(false)
    expect(gzipSync(code).length).toBeLessThanOrEqual(1024)
    expect(await left(alone, 'button-alone', "export { Button } from '@reorua/react/static/button'")).toBe(code)
  })

  test('is the same by the condition “reorua-static”, which wants no other import', async () => {
    const code = await left(alone, 'button-by-condition', "export { Button } from '@reorua/react/button'", 'reorua-static')
    expect(/styled|data-styled/.test(code)).toBe(false)
    expect(code).toContain('reo-button')
    expect(await runIn(alone.folder, "console.log(Object.keys(await import('@reorua/react/button')).join())", ['--conditions', 'reorua-static'])).toBe('Button,ButtonGroup,ButtonLink\n')
  })

  test('keeps its style sheet in a bundle, and the sheet of all components holds every one of its rules', async () => {
    writeFileSync(join(alone.folder, 'sheet.ts'), "import '@reorua/react/static/button.css'\nexport { Button } from '@reorua/react/static/button'")
    await buildIn(alone.folder, { entry: 'sheet.ts', out: 'weighed/sheet', for: 'weighing' })
    const sheet = (name: string) => readFileSync(join(alone.modules, '@reorua/react/dist/static', name), 'utf8')
    expect(readFileSync(join(alone.folder, 'weighed/sheet/sheet.css'), 'utf8')).toContain('.reo-button')
    for (const entry of entrypointsOf(join(alone.modules, '@reorua/react')).filter((one) => one.endsWith('.css'))) {
      const rules = sheet('reorua.css').split('\n')
      const places = sheet(entry.replace('./static/', '')).split('\n').filter(Boolean).map((rule) => rules.indexOf(rule))
      expect([entry, places.includes(-1), places.toSorted((a, b) => a - b).join()]).toEqual([entry, false, places.join()])
    }
  })
})

test.each([
  { module: 'ESNext', moduleResolution: 'Bundler' },
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
])('every component type-checks without the types of styled-components, with $moduleResolution', async (options) => {
  const config = join(alone.folder, 'tsconfig.check.json')
  const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, jsx: 'react-jsx', target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], ...options, allowImportingTsExtensions: true }
  writeFileSync(join(alone.folder, 'sheets.ts'), "import '@reorua/react/static/reorua.css'\nimport '@reorua/react/static/button.css'\n")
  const check = async (...files: string[]) => {
    writeFileSync(config, JSON.stringify({ compilerOptions, files }))
    return promisify(execFile)(process.execPath, [join(alone.modules, 'typescript/bin/tsc'), '-p', config], { cwd: alone.folder }).then(() => '', (error: { stdout: string }) => error.stdout)
  }
  expect(await check('types.tsx', 'Gallery.tsx', 'sheets.ts')).toBe('')
  writeFileSync(join(alone.folder, 'mistake.ts'), "import '@reorua/react/static/no-such.js'\nimport { Botton } from '@reorua/react/static'\nexport { Botton }")
  expect(await check('mistake.ts')).toContain("has no exported member named 'Botton'")
})

describe('the HTML of every component', () => {
  /** The gallery in each reading, from one delivery. */
  async function html({ folder }: { folder: string }): Promise<string[]> {
    writeFileSync(join(folder, 'html.tsx'), `
      import { ReoruaProvider } from '@reorua/i18n'
      import { renderToString } from 'react-dom/server'
      import { Gallery } from './Gallery.tsx'
      console.log(JSON.stringify(['mi', 'en', 'mi-en', 'en-mi'].map((reading) => renderToString(<ReoruaProvider defaultReading={reading as 'mi'}><Gallery /></ReoruaProvider>))))`)
    await buildIn(folder, { entry: 'html.tsx', out: 'html', for: 'node' })
    return JSON.parse(await runIn(folder, "await import('./html/html.js')"))
  }
  // The class that styled-components makes up comes after the name of the part.
  const withoutHashes = (text: string) => text.replaceAll(/(class="(?:reo-[a-z0-9-]+ )*reo-[a-z0-9-]+) [A-Za-z]{5,7}(?=[ "])/g, '$1')

  test('is the same in both deliveries, in every reading, but for the classes that styled-components makes up', async () => {
    const [styled, plain] = [await html(full), await html(alone)]
    expect(plain).toHaveLength(4)
    expect(styled.map(withoutHashes)).toEqual(plain)
    expect(styled).not.toEqual(plain)
    expect(new Set([...plain.join().matchAll(/class="(reo-[a-z-]+)/g)].map((match) => match[1])).size).toBeGreaterThan(80)
  })

  test('has no inline style, no data: address and no script', async () => {
    for (const text of await html(alone)) expect(text.match(/ style=|data:|<script|<style| on[a-z]+="|javascript:/g)).toBe(null)
  })
})
