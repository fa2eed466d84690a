import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findChromium, launchOptions } from './browsers.mjs'

/** What the command says of the browsers, where the environment names some. */
function found(environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/browsers.mjs'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, REORUA_FIREFOX: 'none', ...environment },
  })
  return { status, stdout, stderr: stderr.trim() }
}

test('a Chromium is found on this machine, and Firefox can be left out', () => {
  const { status, stdout } = found({})
  expect(stdout).toMatch(/^Chromium {2}\S/)
  expect(stdout).toContain('Firefox   none: REORUA_FIREFOX is none')
  expect(status).toBe(0)
})

test('a named Chromium comes before every other', () => {
  expect(found({ REORUA_CHROMIUM: process.execPath }).stdout).toContain(`${process.execPath} (REORUA_CHROMIUM)`)
})

test.each(['REORUA_CHROMIUM', 'REORUA_FIREFOX'])('%s that names no file is told, not passed over', (variable) => {
  const { status, stderr } = found({ [variable]: '/no/such/browser' })
  expect(stderr).toBe(`${variable} names /no/such/browser, which is not a file that can be run.`)
  expect(status).toBe(1)
})

test('what is called firefox and is none is passed over, with the reason', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reorua-'))
  for (const name of ['firefox-esr', 'firefox']) {
    writeFileSync(join(folder, name), '#!/bin/sh\necho "Firefox has to be installed with: snap install firefox"\n', { mode: 0o755 })
  }
  const { stdout, status } = found({ REORUA_FIREFOX: '', PATH: folder })
  rmSync(folder, { recursive: true })
  expect(stdout).toMatch(process.platform === 'linux' ? /Firefox {3}none: .* is a snap or does not start/ : /Firefox {3}none: /)
  expect(status).toBe(0)
})

test('a folder is no browser', () => {
  expect(found({ REORUA_CHROMIUM: fileURLToPath(new URL('.', import.meta.url)) }).status).toBe(1)
})

test('each launch gets options of its own, with the whole environment', async () => {
  const browser = await findChromium()
  expect(launchOptions(browser).args).not.toBe(launchOptions(browser).args)
  expect(launchOptions(browser).env.PATH).toBe(process.env.PATH)
})
