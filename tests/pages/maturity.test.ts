import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../tools/run.mjs'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sources = join(root, 'packages/react/src')
/** A folder that is public and has a component in it: `adopted-styles` has none. */
const folders = readdirSync(sources).filter((name) => existsSync(join(sources, name, 'index.ts')) && readdirSync(join(sources, name)).some((file) => /^[A-Z]\w*\.tsx$/.test(file)))
const entries = JSON.parse(read('stories/maturity.json')) as Record<string, { status: string; reviewedReo: boolean }>

describe('stories/maturity.json', () => {
  test('tells of every component, and of nothing else', () => {
    expect(Object.keys(entries)).toEqual(folders.toSorted())
  })

  test('calls nothing stable whose words nobody reviewed', () => {
    for (const { status, reviewedReo } of Object.values(entries)) {
      expect(['draft', 'beta', 'stable']).toContain(status)
      expect(status === 'stable' && !reviewedReo).toBe(false)
    }
  })

  test('is asked for components that are there', () => {
    const pages = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))
    const asked = pages.flatMap((page) => [...read(join('stories', page)).matchAll(/<Maturity of="([^"]*)"/g)].map((match) => match[1]!))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((name) => !(name in entries))).toEqual([])
  })
})
