import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { showsThePassportPage } from './clientPage.ts'
import { servesThePassportPage } from './clientServer.ts'

showsThePassportPage('next')
const served = servesThePassportPage('next')

test('what has no handler and no state stays on the server', () => {
  const folder = join(served().folder, '.next/static')
  const code = globSync('**/*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const classes = new Set([...code.matchAll(/["'`](reo-[a-z-]+)["'`]/g)].map((match) => match[1]))
  for (const part of ['reo-language-toggle', 'reo-error-summary', 'reo-text-input', 'reo-radios']) expect(classes).toContain(part)
  for (const part of ['reo-header', 'reo-breadcrumbs', 'reo-main', 'reo-skip-link', 'reo-text', 'reo-inset-text', 'reo-footer', 'reo-tabs', 'reo-table', 'reo-notification-banner']) expect(classes).not.toContain(part)
  expect(code).not.toMatch(/data-styled|sc-nonce/)
})
