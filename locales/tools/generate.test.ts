import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { Fault } from './faults.ts'
import { fixture, honest, honestBut, writeFiles } from './fixture.ts'
import type { Files } from './fixture.ts'
import { generateRoot } from './generateRoot.ts'
import type { Bundle, WordsReport } from './publicTypes.ts'
import { readReference } from './reference.ts'
import { readRoot } from './roots.ts'

function generate(files: Files, own = false): string {
  const root = fixture(files)
  generateAgain(root, own)
  return root
}

function generateAgain(root: string, own = false): void {
  const faults: Fault[] = []
  generateRoot(readRoot(root, faults), readReference(root, faults), own)
  expect(faults).toEqual([])
}

async function importFrom(root: string, file: string): Promise<Bundle> {
  const module = (await import(/* @vite-ignore */ `${pathToFileURL(join(root, 'dist', file)).href}?${Date.now()}`)) as Record<string, Bundle>
  return Object.values(module)[0]!
}

const report = (root: string) => JSON.parse(readFileSync(join(root, 'dist/report/words.json'), 'utf8')) as WordsReport
const wordOf = (root: string, key: string) => report(root).words.find((word) => word.key === key)

test('a word module has both languages, plurals by form, and English alone where there is no Māori', async () => {
  expect(await importFrom(generate(honest), 'greeting.js')).toEqual({
    ns: 'greeting',
    messages: {
      hello: { mi: 'Kia ora, {{name}}', en: 'Hello, {{name}}' },
      save: { mi: 'Tiaki', en: 'Save' },
      contact: { mi: 'Whakapā mai', en: 'Contact us' },
      welcome: { mi: 'Nau mai', en: 'Welcome' },
      help: { mi: 'Pānui i <link>te āwhina</link>', en: 'Read <link>the help</link>' },
      found: { mi: { one: 'Kotahi te whārangi', other: '{{count}} ngā whārangi' }, en: { one: 'One page', other: '{{count}} pages' } },
      untranslated: { en: 'Nothing yet' },
    },
  })
})

test('no standing reaches a word module', () => {
  const root = generate(honest)
  for (const file of ['greeting.js', 'without-drafts/greeting.js', 'greeting.d.ts']) {
    expect(readFileSync(join(root, 'dist', file), 'utf8')).not.toMatch(/draft|standing|reviewer|A\. Reviewer|first-app/)
  }
})

test('the set without drafts drops the drafts and nothing else', async () => {
  const root = generate(honest)
  const [all, strict] = [await importFrom(root, 'greeting.js'), await importFrom(root, 'without-drafts/greeting.js')]
  const kept = Object.keys(strict.messages).filter((key) => strict.messages[key]!.mi !== undefined)
  expect(kept).toEqual(['save', 'contact', 'welcome'])
  for (const key of Object.keys(all.messages)) expect(strict.messages[key]!.en).toEqual(all.messages[key]!.en)
  for (const key of kept) expect(strict.messages[key]).toEqual(all.messages[key])
})

test('a changed English makes the Māori stale, whatever its standing, until someone has looked at it', async () => {
  const root = generate(honestBut({ 'en/greeting.json': { welcome: 'Welcome back' } }))
  expect(wordOf(root, 'welcome')).toMatchObject({ standing: 'reviewed', stale: true, madeFrom: 'Welcome' })
  expect(report(root).total).toMatchObject({ reviewed: 0, stale: 1 })
  expect((await importFrom(root, 'without-drafts/greeting.js')).messages.welcome).toEqual({ en: 'Welcome back' })
  expect((await importFrom(root, 'greeting.js')).messages.welcome).toEqual({ mi: 'Nau mai', en: 'Welcome back' })
})

test('who reviewed other words, or is named beside a draft, is not shown', () => {
  const root = generate(honestBut({ 'en/greeting.json': { welcome: 'Welcome back' }, 'standing/greeting.json': { save: { standing: 'draft', english: 'Save', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' } } }))
  for (const key of ['welcome', 'save']) expect(wordOf(root, key)).not.toMatchObject({ reviewer: expect.anything() })
})

test('a review of English that nobody noted is stale, and no review', () => {
  const root = generate(honestBut({ 'standing/greeting.json': { welcome: { standing: 'reviewed', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' } } }))
  expect(wordOf(root, 'welcome')).toMatchObject({ stale: true })
  expect(report(root).total).toMatchObject({ reviewed: 0, draft: 5, stale: 1 })
})

test('a plural whose “other” is a draft has no Māori in the set without drafts', async () => {
  const reviewed = { standing: 'reviewed', english: 'One page', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' }
  const root = generate(honestBut({ 'standing/greeting.json': { found_one: reviewed } }))
  expect((await importFrom(root, 'without-drafts/greeting.js')).messages.found).toEqual({ en: { one: 'One page', other: '{{count}} pages' } })
})

test('the report tells every string with its sources, and the coverage adds up', () => {
  const { words, coverage, total } = report(generate(honest))
  expect(words).toHaveLength(8)
  expect(words.find(({ key }) => key === 'contact')).toEqual({
    ns: 'greeting', key: 'contact', en: 'Contact us', mi: 'Whakapā mai', standing: 'published',
    sources: [{ source: 'agency-page', title: 'A page', publisher: 'An agency', text: 'Whakapā Mai' }],
  })
  expect(words.find(({ key }) => key === 'welcome')).toMatchObject({ standing: 'reviewed', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' })
  expect(words.find(({ key }) => key === 'untranslated')).toEqual({ ns: 'greeting', key: 'untranslated', en: 'Nothing yet' })
  expect(coverage).toEqual({ greeting: { total: 8, reviewed: 1, published: 1, attested: 1, draft: 4, missing: 1, stale: 0 } })
  expect(total).toEqual(coverage.greeting)
})

test('what is no longer made is removed, and what has not changed is not written again', () => {
  const root = generate(honestBut({ 'en/old.json': { bye: 'Goodbye' } }))
  const before = statSync(join(root, 'dist/greeting.js')).mtimeMs
  rmSync(join(root, 'en/old.json'))
  generateAgain(root)
  for (const file of ['old.js', 'old.d.ts', 'without-drafts/old.js', 'without-drafts/old.d.ts']) expect(existsSync(join(root, 'dist', file))).toBe(false)
  expect(statSync(join(root, 'dist/greeting.js')).mtimeMs).toBe(before)
})

test('the command refuses what no module can be made from, and leaves the last good modules alone', () => {
  const root = generate(honest)
  const good = readFileSync(join(root, 'dist/greeting.js'), 'utf8')
  const run = () => spawnSync(process.execPath, [fileURLToPath(new URL('generate.ts', import.meta.url)), root], { encoding: 'utf8' })
  expect(run().status).toBe(0)
  for (const [broken, message] of [
    ['{ "hello": "Hel', /en\/greeting\.json:1: is not valid JSON/],
    ['{ "hello": ["Hello"] }', /en\/greeting\.json:1 hello: has no English text/],
    ['{ "__proto__": "Hello" }', /__proto__: cannot be the name of a message/],
    ['{ "found_one": "One page" }', /found_one: needs found_other/],
  ] as const) {
    writeFiles(root, { 'en/greeting.json': broken })
    const { status, stderr } = run()
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(readFileSync(join(root, 'dist/greeting.js'), 'utf8')).toBe(good)
  }
})

test('texts cannot break out of the module they are written into', async () => {
  const english = 'Quote " and \\ and `${x}` and */ and \u2028'
  const root = generate({ 'en/odd.json': { text: english } }, true)
  expect((await importFrom(root, 'odd.js')).messages.text!.en).toBe(english)
  expect(readFileSync(join(root, 'dist/odd.d.ts'), 'utf8').match(/\*\//g)).toHaveLength(1)
})

test('types know the keys, the values of each, and the texts that an app may override', () => {
  const root = generate(honest, true)
  writeFiles(root, {
    'use.ts': `
import type { Bundle, Namespace, Overrides } from './dist/index.js'
import { greetingWords } from './dist/greeting.js'
import { greetingWords as strict } from './dist/without-drafts/greeting.js'

type Values<B> = B extends Bundle<string, infer V> ? V : never
type V = Values<typeof greetingWords>
const name: V['hello'] = 'name'
const count: V['found'] = 'count'
export const none = (value: V['save']): never => value
const any: Bundle = greetingWords
const ns: Namespace = greetingWords.ns
const own = { mi: { greeting: { save: 'Puritia', found_other: '{{count}}' } } } satisfies Overrides
// @ts-expect-error no such value
const wrongValue: V['hello'] = 'count'
// @ts-expect-error no such key
greetingWords.messages.nothing
// @ts-expect-error no such key to override
const wrongKey = { mi: { greeting: { nothing: 'x' } } } satisfies Overrides
// @ts-expect-error Māori can be missing
const text: string = strict.messages.save.mi
`,
    'tsconfig.json': { compilerOptions: { strict: true, noEmit: true, target: 'ES2023', module: 'NodeNext', types: [], skipLibCheck: false }, files: ['use.ts'] },
    'package.json': { type: 'module' },
  })
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('a root outside the package takes its types from the package', () => {
  expect(readFileSync(join(generate(honest), 'dist/greeting.d.ts'), 'utf8')).toContain("from '@reorua/locales'")
})
