import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { showsThePassportPage } from './clientPage.ts'
import { servesThePassportPage } from './clientServer.ts'

showsThePassportPage('astro')
const served = servesThePassportPage('astro')

test('three islands are given the same reading, and everything else is HTML alone', async () => {
  const page = await (await fetch(served().url, { headers: { Cookie: 'reading=mi-en' } })).text()
  const islands = page.match(/<astro-island[^>]*>/g)!
  expect(islands.map((island) => /component-export="(\w+)"/.exec(island)![1])).toEqual(['Toggle', 'Problems', 'Application'])
  for (const island of islands) expect(island).toContain('&quot;reading&quot;:[0,&quot;mi-en&quot;]')
  const folder = join(served().folder, 'dist/client')
  const code = globSync('**/*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const classes = new Set([...code.matchAll(/["'`](reo-[a-z-]+)["'`]/g)].map((match) => match[1]))
  expect(classes).toContain('reo-language-toggle')
  for (const part of ['reo-header', 'reo-breadcrumbs', 'reo-main', 'reo-footer', 'reo-inset-text']) expect(classes).not.toContain(part)
})
