import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Fault } from './faults.ts'
import { generateRoot } from './generateRoot.ts'
import { readReference } from './reference.ts'
import { home, readRoot } from './roots.ts'

/** What an app gets that imports by the package's public names. */
function runInApp(code: string, ...options: string[]): unknown {
  const faults: Fault[] = []
  generateRoot(readRoot(home, faults), readReference(home, faults))
  expect(faults).toEqual([])
  const { stdout, stderr } = spawnSync(process.execPath, [...options, '--input-type=module', '--eval', code], { cwd: home, encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const footer = `import { footerWords } from '@reorua/locales/footer'; console.log(JSON.stringify(footerWords.messages))`

test('an app gets every word, drafts too', () => {
  expect(runInApp(footer)).toMatchObject({ contact: { mi: 'Whakapā mai' }, privacy: { mi: 'Tūmataiti', en: 'Privacy' } })
})

test('a condition of the build leaves the drafts out of the same import', () => {
  const words = runInApp(footer, '--conditions=reorua-without-drafts')
  expect(words).toMatchObject({ contact: { mi: 'Whakapā mai' }, privacy: { en: 'Privacy' } })
  expect(words).not.toHaveProperty('privacy.mi')
})

test('so does a path of its own', () => {
  expect(runInApp(footer.replace('/footer', '/without-drafts/footer'))).not.toHaveProperty('privacy.mi')
})

test('the index names every namespace and holds no word', () => {
  const index = runInApp(`import * as all from '@reorua/locales'; console.log(JSON.stringify(all))`)
  expect(Object.keys(index as object)).toEqual(['namespaces'])
  expect(index).toHaveProperty('namespaces', expect.arrayContaining(['error-message', 'footer', 'language-toggle']))
})

test('the report is there for pages that show the words', () => {
  const report = runInApp(`import report from '@reorua/locales/report/words.json' with { type: 'json' }; console.log(JSON.stringify(report.words.find(({ key }) => key === 'governmentLink')))`)
  expect(report).toMatchObject({ en: 'New Zealand Government', mi: 'Te Kāwanatanga o Aotearoa', standing: 'published' })
})
