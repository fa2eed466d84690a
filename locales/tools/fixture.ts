import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Files of a root by path. An object is written as JSON, a string as it is. */
export type Files = Record<string, unknown>

/** Writes a root of bundles into a folder of its own, which goes when the test ends. */
export function fixture(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'reorua-locales-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  writeFiles(root, files)
  return root
}

export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

/** A small set without a fault: one string of each standing, a plural, a value, a named part, a missing Māori. */
export const honest: Files = {
  'sources.json': {
    'agency-page': { title: 'A page', publisher: 'An agency', kind: 'official' },
    'first-app': { title: 'An interface', publisher: 'One maker', kind: 'interface' },
    'first-app-admin': { title: 'Its other half', publisher: 'One maker', kind: 'interface' },
    'second-app': { title: 'Another interface', publisher: 'Another maker', kind: 'interface' },
    'copy-of-first': { title: 'A copy', publisher: 'A copier', kind: 'interface', origin: 'first-app' },
  },
  'en/greeting.json': {
    hello: 'Hello, {{name}}',
    save: 'Save',
    contact: 'Contact us',
    welcome: 'Welcome',
    help: 'Read <link>the help</link>',
    found_one: 'One page',
    found_other: '{{count}} pages',
    untranslated: 'Nothing yet',
  },
  'mi/greeting.json': {
    hello: 'Kia ora, {{name}}',
    save: 'Tiaki',
    contact: 'Whakapā mai',
    welcome: 'Nau mai',
    help: 'Pānui i <link>te āwhina</link>',
    found_one: 'Kotahi te whārangi',
    found_other: '{{count}} ngā whārangi',
  },
  'standing/greeting.json': {
    hello: { standing: 'draft', english: 'Hello, {{name}}' },
    save: {
      standing: 'attested',
      english: 'Save',
      sources: [{ source: 'first-app', text: 'tiaki', english: 'Save' }, { source: 'second-app', text: 'Tiaki.', english: 'save' }],
    },
    contact: { standing: 'published', english: 'Contact us', sources: [{ source: 'agency-page', text: 'Whakapā Mai' }] },
    welcome: { standing: 'reviewed', english: 'Welcome', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' },
    help: { standing: 'draft', english: 'Read <link>the help</link>' },
    found_one: { standing: 'draft', english: 'One page' },
    found_other: { standing: 'draft', english: '{{count}} pages' },
  },
}

/** The honest set with something else in some of its files: keys are merged in, `undefined` takes one away. */
export function honestBut(changes: Files): Files {
  const merged = Object.entries(changes).map(([name, change]) => {
    const keys = honest[name]
    return [name, typeof change === 'object' && change !== null && typeof keys === 'object' ? { ...keys, ...change } : change]
  })
  return { ...honest, ...Object.fromEntries(merged) }
}
