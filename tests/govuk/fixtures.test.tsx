import { page } from 'vitest/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { treeReader } from './chromium.ts'
import { compared } from './compare.ts'
import { differences } from './differences.ts'
import { fixtures, type Fixture } from './fixtures.ts'
import { govukPage } from './govukPage.ts'
import { mappings } from './mappings.ts'
import { asked, shown } from './ours.tsx'
import { textOf, type Part } from './tree.ts'
import { UnsupportedError } from './unsupported.ts'

let theirs: (fixture: Fixture) => Promise<Part[]>
let read: () => Promise<Part[]>
beforeAll(async () => {
  await page.viewport(1280, 900)
  theirs = await govukPage()
  read = await treeReader()
})

describe.each(Object.keys(mappings))('%s', (component) => {
  test('x', { timeout: 60000 }, async () => {
    const out: string[] = []
    const counts = { same: 0, diff: 0, un: 0, bad: 0 }
    for (const fixture of fixtures.filter((one) => one.component === component)) {
      try {
        const element = asked(fixture)
        const { unmount } = shown(fixture, element, 'en')
        const ours = await read()
        unmount()
        const result = compared(await theirs(fixture), ours, differences.filter((rule) => rule.in.includes(component)))
        if ('rules' in result) result.rules.length ? counts.diff++ : counts.same++
        else {
          counts.bad++
          out.push(`### ${component} / ${fixture.name}\n--- govuk\n${result.govuk}--- ours\n${result.ours}`)
        }
      } catch (e) {
        if (e instanceof UnsupportedError) counts.un++, out.push(`### ${component} / ${fixture.name}: unsupported ${e.what}`)
        else throw e
      }
    }
    console.log(`@@${component} ${JSON.stringify(counts)}\n${out.join('\n')}`)
  })
})
