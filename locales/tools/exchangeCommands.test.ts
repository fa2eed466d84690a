import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { checkRoot } from './checkRoot.ts'
import { exportWords } from './exchange/exportCommand.ts'
import { importWords } from './exchange/importCommand.ts'
import { formats, open } from './exchangeFixture.ts'
import { fixture, honest, honestBut } from './fixture.ts'
import { engine, findRoots } from './roots.ts'
import { runHere } from './runHere.ts'
import { xliffFaults } from './xliffFaults.ts'

// A process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const commands = { export: exportWords, import: importWords }
const run = (tool: 'export' | 'import', ...options: string[]) => runHere(commands[tool], options)

/** Every file of a root that people write. */
function filesOf(root: string): Record<string, string> {
  const names = ['en', 'mi', 'standing'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
}

function sent(root: string, name: string, ...options: string[]) {
  const file = join(fixture({}), name)
  const result = run('export', '--out', file, ...options, root)
  expect(result.stderr).toBe('')
  return { file, text: () => readFileSync(file, 'utf8'), write: (text: string) => writeFileSync(file, text) }
}

test('both are commands', () => {
  const root = fixture(honest)
  const file = join(fixture({}), 'words.csv')
  const tool = (name: string, ...options: string[]) => spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...options], { encoding: 'utf8' })
  expect(tool('export', '--out', file, root)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^8 strings → /) })
  expect(tool('import', file, root)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^8 strings: 0 reviewed/) })
  expect(tool('import', `${file}.none`, root)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^\S+ cannot be read \(ENOENT\)/) })
})

const reviewer = ['--reviewer', 'B. Other', '--licence', 'NZSTI 111', '--date', '2026-11-20']

describe.each(['words.xlf', 'words.csv'])('%s', (name) => {
  test.each(findRoots([]))('changes no byte of %s when nobody has changed it', (path) => {
    const root = fixture({})
    for (const folder of ['en', 'mi', 'standing']) cpSync(join(path, folder), join(root, folder), { recursive: true })
    const before = filesOf(root)
    const { file } = sent(root, name)
    expect(run('import', file, root)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/0 reviewed, 0 new or changed drafts, \d+ as they were, \d+ without Māori, 0 refused\n$/) })
    expect(filesOf(root)).toEqual(before)
  })

  test('holds all bundles at once, and changes none of them', () => {
    const file = join(fixture({}), name)
    expect(run('export', '--out', file).stderr).toBe('')
    expect(run('import', file, '--dry-run')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('0 reviewed, 0 new or changed drafts') })
  })

  test('writes what came back and nothing else, in the order of the English', () => {
    const root = fixture(honest)
    const before = filesOf(root)
    const words = sent(root, name)
    words.write(
      name === 'words.csv'
        ? words.text().replace('"Nau mai",""', '"Haere mai",""').replace('"Nothing yet",""', '"Nothing yet","Kāore anō"').replace('"Tiaki",""', '"Tiaki","yes"')
        : words.text().replace('<target>Nau mai', '<target>Haere mai').replace('state="final"', 'state="translated"').replace('Nothing yet</source>', 'Nothing yet</source><target>Kāore anō</target>').replace(/(id="save"[\s\S]*?)state="translated"/, '$1state="reviewed"'),
    )
    const { status, stdout } = run('import', words.file, root, ...reviewer)
    expect(stdout).toContain('8 strings: 1 reviewed, 2 new or changed drafts, 5 as they were, 0 without Māori, 0 refused')
    expect(status).toBe(0)
    const after = filesOf(root)
    expect(after['en/greeting.json']).toBe(before['en/greeting.json'])
    expect(after['mi/greeting.json']).toBe(before['mi/greeting.json']!.replace('Nau mai', 'Haere mai').replace(/\n\}$/, ',\n  "untranslated": "Kāore anō"\n}'))
    const standing = JSON.parse(after['standing/greeting.json']!) as Record<string, object>
    const old = JSON.parse(before['standing/greeting.json']!) as Record<string, object>
    expect(standing).toEqual({
      ...old,
      welcome: { standing: 'draft', english: 'Welcome' },
      untranslated: { standing: 'draft', english: 'Nothing yet' },
      save: { ...old['save'], standing: 'reviewed', reviewer: 'B. Other', licence: 'NZSTI 111', date: '2026-11-20' },
    })
    expect(Object.keys(standing)).toEqual([...Object.keys(old), 'untranslated'])
    expect(checkRoot(root)).toEqual([])
    expect(run('import', words.file, root, ...reviewer).stdout).toContain('0 reviewed, 0 new or changed drafts')
  })

  test('writes nothing when one string cannot be taken, and the others when asked to', () => {
    const root = fixture(honest)
    const before = filesOf(root)
    const words = sent(root, name)
    words.write(words.text().replace('Nau mai', 'Haere mai').replace(/Kia ora, (\{\{name\}\}|<ph [^>]*>)/, 'Kia ora').replace('state="final"', 'state="translated"'))
    const strict = run('import', words.file, root)
    expect(strict).toMatchObject({ status: 1, stderr: expect.stringMatching(/error .*hello.*lacks \{\{name\}\}[\s\S]*Nothing was written.*--partial/) })
    expect(filesOf(root)).toEqual(before)
    const partial = run('import', words.file, root, '--partial')
    expect(partial).toMatchObject({ status: 1, stdout: expect.stringContaining('wrote ') })
    expect(Object.keys(before).filter((file) => filesOf(root)[file] !== before[file])).toEqual(['mi/greeting.json', 'standing/greeting.json'])
    expect(checkRoot(root)).toEqual([])
  })

  test('says who reviewed before it writes', () => {
    const root = fixture(honest)
    const { stdout } = run('import', sent(root, name).file, root, '--all-reviewed', ...reviewer)
    expect(stdout).toMatch(/^reviewed by B\. Other \(NZSTI 111\) on 2026-11-20: 7 strings\n[\s\S]*wrote /)
  })

  test('shows what it would do, and does not', () => {
    const root = fixture(honest)
    const before = filesOf(root)
    const words = sent(root, name)
    words.write(words.text().replace('Nau mai', 'Haere mai'))
    expect(run('import', words.file, root, '--dry-run').stdout).toMatch(/1 new or changed drafts[\s\S]*Nothing was written, because of --dry-run/)
    expect(filesOf(root)).toEqual(before)
  })

  test('records no review for which nobody is named, and all when somebody stands for all', () => {
    const root = fixture(honest)
    const words = sent(root, name)
    expect(run('import', words.file, root, '--all-reviewed')).toMatchObject({ status: 1, stderr: expect.stringMatching(/needs --reviewer and --licence/) })
    expect(run('import', words.file, root, '--all-reviewed', ...reviewer).stdout).toContain('7 reviewed')
    expect(checkRoot(root)).toEqual([])
  })
})

test('a file that cannot be written leaves the others as they were', () => {
  const root = fixture(honest)
  const words = sent(root, 'words.csv')
  words.write(words.text().replace('"Nau mai"', '"Haere mai"'))
  mkdirSync(join(root, 'standing', '.greeting.json.new'))
  const mi = () => readdirSync(join(root, 'mi')).map((file) => [file, readFileSync(join(root, 'mi', file), 'utf8')])
  const before = mi()
  expect(run('import', words.file, root)).toMatchObject({ status: 1, stderr: expect.stringMatching(/cannot be written: EISDIR.*No bundle has changed/) })
  expect(mi()).toEqual(before)
  rmdirSync(join(root, 'standing', '.greeting.json.new'))
  expect(run('import', words.file, root)).toMatchObject({ status: 0 })
  expect(readdirSync(join(root, 'mi'))).toEqual(['greeting.json'])
})

test('a change of the words that the language engine carries says where else they stand', () => {
  const words = sent(engine, 'words.csv')
  expect(run('import', words.file, engine, '--dry-run').stderr).toBe('')
  words.write(words.text().replace('"now","ināianei"', '"now","ināia tonu nei"'))
  expect(run('import', words.file, engine, '--dry-run').stderr).toMatch(/packages\/reo\/src has to say the same.*tests\/reo-words\.test\.ts/)
})

test.each<[what: string, entry: unknown]>([
  ['a number', { standing: 'draft', english: 'Save', licence: 123, date: 5, otherTerms: 3 }],
  ['a list', { standing: 'draft', english: 'Save', reviewer: ['A'], note: ['A'], otherTerms: [7] }],
  ['an empty source', { standing: 'draft', english: 'Save', sources: [null] }],
  ['a source of numbers', { standing: 'draft', english: 'Save', sources: [{ source: 5, text: 5 }] }],
  ['an unknown standing', { standing: ['reviewed'], english: { text: 'Save' }, sources: {} }],
])('a standing that holds %s travels and comes back, and only the check speaks of it', (_, entry) => {
  const root = fixture(honestBut({ 'standing/greeting.json': { save: entry } }))
  const words = sent(root, 'words.csv')
  expect(run('import', words.file, root)).toMatchObject({ status: 0, stderr: '' })
  words.write(words.text().replace('"Tiaki",""', '"Tiaki","yes"'))
  expect(run('import', words.file, root, ...reviewer)).toMatchObject({ status: 0 })
  expect(checkRoot(root)).toEqual([])
})

describe('what is sent', () => {
  const more = honestBut({ 'en/other.json': { a: 'One', b: 'Two' }, 'mi/other.json': { a: 'Tahi' }, 'standing/other.json': { a: { standing: 'draft', english: 'Won' } } })
  const keys = (text: string) => [...text.matchAll(/<unit id="(\w+)"/g)].map(([, key]) => key)
  test.each<[options: string[], keys: string[]]>([
    [[], ['hello', 'save', 'contact', 'welcome', 'help', 'found_one', 'found_other', 'untranslated', 'a', 'b']],
    [['--namespace', ' other, '], ['a', 'b']],
    [['--needs-review'], ['hello', 'save', 'contact', 'help', 'found_one', 'found_other', 'untranslated', 'a', 'b']],
    [['--only', 'missing, stale'], ['untranslated', 'a', 'b']],
    [['--only', 'reviewed,published'], ['contact', 'welcome']],
  ])('%j', (options, expected) => {
    const text = sent(fixture(more), 'words.xlf', ...options).text()
    expect(keys(text)).toEqual(expected)
    expect(xliffFaults(text)).toEqual([])
  })

  test('always has all forms of a plural', () => {
    const oneReviewed = honestBut({ 'standing/greeting.json': { found_one: { standing: 'reviewed', english: 'One page', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' } } })
    expect(keys(sent(fixture(oneReviewed), 'words.xlf', '--needs-review').text())).toEqual(expect.arrayContaining(['found_one', 'found_other']))
  })
})

describe('the commands say what they need:', () => {
  const places = () => {
    const root = fixture(honest)
    const file = join(fixture({ 'words.xlf': formats.xliff.write(open(root)) }), 'words.xlf')
    return { root, file, broken: fixture(honestBut({ 'mi/greeting.json': '{' })) }
  }
  type Places = ReturnType<typeof places>
  test.each<[tool: 'export' | 'import', options: (places: Places) => string[], message: RegExp]>([
    ['export', ({ root }) => [root], /No file is named/],
    ['export', ({ root, file }) => ['--out', file, root], /is there already, and may hold somebody’s work.*--force/],
    ['export', ({ root, file }) => ['--out', `${file}.xlf`, '--only', 'fine', root], /no standing “fine”; there are missing, stale/],
    ['export', ({ root, file }) => ['--out', `${file}.xlf`, '--namespace', 'foot', root], /no namespace “foot”.*there are greeting/],
    ['export', ({ root, file }) => ['--out', `${file}.doc`, '--format', 'doc', root], /no format “doc”/],
    ['export', ({ root, file }) => ['--out', `${file}.xlsx`, root], /no format for a file that is named “\.xlsx”.*words\.csv/],
    ['export', ({ root, file }) => ['--out', join(file, 'w.xlf'), root], /cannot be written \(ENOTDIR\)/],
    ['export', ({ root }) => ['--out', join(root, 'none', 'w.xlf'), root], /cannot be written \(ENOENT\)\. Is there a folder/],
    ['export', ({ root, file }) => ['--out', `${file}.xlf`, '--needs-review', '--only', 'draft', root], /in two ways; give one/],
    ['export', ({ root, file }) => ['--out', `${file}.xlf`, '--only', 'stale', root], /nothing to send/],
    ['export', ({ file, broken }) => ['--out', `${file}.xlf`, broken], /not valid JSON[\s\S]*Nothing was written/],
    ['export', ({ file }) => ['--to', file], /--to.*Write: node/],
    ['import', () => [], /No file is named/],
    ['import', ({ file }) => [`${file}.none`], /cannot be read \(ENOENT\)/],
    ['import', ({ file, broken }) => [file, broken], /not valid JSON[\s\S]*Nothing was written/],
    ['import', ({ file, root }) => [file, root, '--all-reviewed', '--no-reviews'], /opposite things/],
    ['import', ({ file, root }) => [file, root, '--reviewer', 'yes', '--licence', 'NZSTI 1'], /--reviewer “yes” is no name/],
    ['import', ({ file, root }) => [file, root, '--reviewer', 'B. Other', '--licence', 'no'], /--licence “no” is no licence/],
    ['import', ({ root }) => { const file = join(root, 'head.csv'); writeFileSync(file, 'Where,English,Māori\n'); return [file, root] }, /its first line and no other/],
    ['import', ({ file, root }) => [file, root, '--licence'], /licence.*Write: node/],
  ])('%s %#', (tool, options, message) => {
    const { status, stderr } = run(tool, ...options(places()))
    expect(stderr).toMatch(message)
    expect(status).toBe(1)
  })
})
