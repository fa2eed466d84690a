import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { entrypointsOf, exportsOf } from './entrypoints.ts'

/** Bytes of gzip by what is imported: beyond React, and beyond the other libraries that an app shares with us. */
export type Sizes = Record<string, readonly [beyondReact: number, ownCode: number]>

/** Entries whose every name is weighed by itself, because nobody imports all of them. */
const byName = ['@reorua/i18n', '@reorua/reo']

/** What there is to weigh in the installed packages: `{ '@reorua/react/button': code }`, and style sheets by their files. */
export function toWeigh(modules: string): { code: Record<string, string>; styleSheets: Record<string, string> } {
  const code: Record<string, string> = {}
  const styleSheets: Record<string, string> = {}
  for (const name of ['@reorua/tokens', '@reorua/reo', '@reorua/nz', '@reorua/i18n', '@reorua/react', '@reorua/html']) {
    const folder = join(modules, name)
    for (const entry of entrypointsOf(folder)) {
      // The sheets of its components are those of the static delivery.
      if (entry.startsWith('./components/') || entry.startsWith('./pages/')) continue
      const specifier = name + entry.slice(1)
      if (entry.endsWith('.css')) styleSheets[specifier] = join(folder, 'dist', entry)
      else if (!/\.[a-z0-9]+$/.test(entry)) code[specifier] = `export * from '${specifier}'`
    }
  }
  for (const name of byName) {
    const values = exportsOf(join(modules, name, 'dist/index.d.ts')).filter((one) => !one.startsWith('type '))
    for (const value of values) code[`${name} { ${value} }`] = `export { ${value} } from '${name}'`
  }
  return { code, styleSheets }
}

/** Weighs all of it, in a folder of an app that has the packages. */
export async function sizesOf(folder: string, modules: string): Promise<Sizes> {
  const { code, styleSheets } = toWeigh(modules)
  const sheets = Object.entries(styleSheets).map(([name, file]) => {
    const bytes = gzipSync(readFileSync(file)).length
    return [name, [bytes, bytes]] as const
  })
  return { ...Object.fromEntries(sheets), ...(await weigh(folder, code)) }
}

/** Weighs some imports: `{ name: code }`. */
export function weigh(folder: string, code: Record<string, string>): Promise<Sizes> {
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['weigh.mjs'], { cwd: folder, env: { ...env, NODE_ENV: 'production' }, maxBuffer: 16 * 1024 * 1024 }, (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout) as Sizes)))
    child.stdin!.end(JSON.stringify(code))
  })
}

/** A change that needs no record: word for word the same code weighs the same, and a comma is not worth a review. */
const tolerated = (bytes: number) => Math.max(50, bytes / 100)

const heading = [
  '# What each import adds to an app, in bytes of gzip, production build of the packed packages.',
  '# 1: beyond React and React DOM. 2: beyond styled-components and i18next as well.',
  '# Written by `npm test -- --project system packed-sizes -u`.',
]

export function asText(sizes: Sizes): string {
  const number = (bytes: number) => String(bytes).padStart(7)
  const rows = Object.entries(sizes).map(([name, [beyondReact, ownCode]]) => `${number(beyondReact)} ${number(ownCode)}  ${name}`)
  const ofName = (row: string) => row.slice(17)
  return `${[...heading, ...rows.sort((a, b) => (ofName(a) < ofName(b) ? -1 : 1))].join('\n')}\n`
}

export function fromText(text: string): Sizes {
  return Object.fromEntries([...text.matchAll(/^ *(\d+) +(\d+) {2}(.+)$/gm)].map(([, first, second, name]) => [name, [Number(first), Number(second)]]))
}

/** The record as it should be: what has hardly changed stays as it was written, so that small changes cannot add up. */
export function recordOf(sizes: Sizes, recorded: Sizes): Sizes {
  const kept = ([name, now]: [string, Sizes[string]]) => {
    const before = recorded[name]
    return [name, before?.every((bytes, index) => Math.abs(now[index]! - bytes) <= tolerated(bytes)) ? before : now]
  }
  return Object.fromEntries(Object.entries(sizes).map(kept))
}

/** What has become heavier or lighter, is new or is gone: a sentence each, the heaviest growth first. */
export function changesOf(sizes: Sizes, recorded: Sizes): string[] {
  const record = recordOf(sizes, recorded)
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(sizes)])].filter((name) => record[name] !== recorded[name])
  const growth = (name: string) => (record[name]?.[1] ?? 0) - (recorded[name]?.[1] ?? 0)
  return names.sort((a, b) => growth(b) - growth(a)).map((name) => sentence(name, record[name], recorded[name]))
}

function sentence(name: string, now: Sizes[string] | undefined, before: Sizes[string] | undefined): string {
  if (!before) return `${name} is new: ${now![0]} B beyond React, ${now![1]} B of its own.`
  if (!now) return `${name} is no longer there.`
  const change = (index: 0 | 1) => {
    const difference = now[index] - before[index]
    return `${difference < 0 ? '' : '+'}${difference} B (${before[index]} → ${now[index]})`
  }
  return `${name} ${now[1] > before[1] || now[0] > before[0] ? 'has grown' : 'is lighter'}: ${change(0)} beyond React, ${change(1)} of its own.`
}
