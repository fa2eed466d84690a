import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { setup } from '../../tools/html/setup.mjs'
import { root } from '../../tools/run.mjs'

const dist = join(root, 'packages/html/dist')
const readings = ['mi', 'en', 'mi-en', 'en-mi']
const read = (name: string) => readFileSync(join(dist, name), 'utf8')
const inKit = (pattern: string) => globSync(pattern, { cwd: dist }).map((name) => name.replaceAll('\\', '/')).sort()

/** Every story of a component or a page, as its file in the kit: `components/radios/with-hint`. */
const stories = globSync('stories/**/*.stories.tsx', { cwd: root }).flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8')
  const [, kind, title] = /title: '(Components|Pages)\/([^']+)'/.exec(source) ?? []
  const hyphened = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=A)(?=[A-Z][a-z])| /g, '-').toLowerCase()
  return title ? [...source.matchAll(/^export const (\w+): Story\b/gm)].map((match) => `${kind!.toLowerCase()}/${hyphened(title)}/${hyphened(match[1]!)}`) : []
})

let fragments: string[]
beforeAll(async () => {
  await setup()
  fragments = inKit('components/**/*.html')
}, 300_000)

test('every story is there in every reading, and nothing else is', () => {
  expect(stories.length).toBeGreaterThan(160)
  expect([...fragments, ...inKit('pages/**/*.html')].sort()).toEqual(stories.flatMap((story) => readings.map((reading) => `${story}.${reading}.html`)).sort())
})

test('each component brings its style sheet, and its fixtures with all that the files say', () => {
  for (const component of new Set(fragments.map(dirname))) {
    const name = component.split('/').at(-1)!
    // A field that is another one with attributes of its own has no styles of its own.
    const own = globSync(`packages/react/src/${name}/*.styles.ts`, { cwd: root }).length > 0
    expect(read(`${component}/${name}.css`)).toContain(own ? `.reo-${name}` : '.reo-')
    const { fixtures, ...rest } = JSON.parse(read(`${component}/${name}.json`)) as { fixtures: { name: string; description: string; reading: string; html: string }[] }
    expect(rest).toEqual({ component: name })
    expect(fixtures.map((one) => `${component}/${one.name}.${one.reading}.html`).sort()).toEqual(fragments.filter((file) => dirname(file) === component))
    for (const one of fixtures) {
      expect(one.html).toBe(read(`${component}/${one.name}.${one.reading}.html`))
      expect(one.description).toMatch(/^[A-Z].*\.$/)
    }
  }
})

describe('no fragment', () => {
  const faultsOf = (html: string) => html.match(/<!--|data-react|_R_|\bsc-|<(script|style|link)\b| (style|on[a-z]+)=|data:[a-z]+\/|javascript:|\/>|[a-z][A-Z]\w*="/g)
  const allowed = /viewBox="/

  test('has anything of React or styled-components, or what a strict policy refuses', () => {
    const faults = fragments.flatMap((file) => (faultsOf(read(file).replaceAll(new RegExp(allowed, 'g'), '')) ?? []).map((fault) => `${file}: ${fault}`))
    expect(faults).toEqual([])
  })

  test('has a class that is no public name', () => {
    const classes = new Set(fragments.flatMap((file) => [...read(file).matchAll(/ class="([^"]*)"/g)].flatMap((match) => match[1]!.split(' '))))
    expect(classes.size).toBeGreaterThan(100)
    expect([...classes].filter((one) => !/^reo(-[a-z]+)+$/.test(one))).toEqual([])
  })

  test.each(['<p style="top: 0">', '<!-- -->', '<a onclick="x()">', '<img src="data:image/gif;base64,R0">', '<input id="_R_1_">', '<b class="sc-x">', '<input readOnly="">', '<script>'])('would hide %s', (html) => expect(faultsOf(html)).not.toBeNull())
})

describe('ids', () => {
  const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!)

  test('are there once in each fragment, and what refers to one finds it', () => {
    for (const file of fragments) {
      const html = read(file)
      const ids = idsOf(html)
      expect([file, ids]).toEqual([file, [...new Set(ids)]])
      const asked = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g)].flatMap((match) => match[1]!.split(' '))
      expect([file, asked.filter((id) => !ids.includes(id))]).toEqual([file, []])
    }
  })

  test('that are not the name of a field are in no two fragments of one reading', () => {
    const seen = new Map<string, string>()
    const twice = []
    for (const file of fragments.filter((one) => one.endsWith('.mi-en.html'))) {
      for (const [, name, id] of read(file).matchAll(/<\w+ class="reo-([a-z-]+-(?:name|title)|[a-z-]+-scroll)" id="([^"]*)"/g)) {
        if (seen.has(id!)) twice.push(`${name} ${id}: ${seen.get(id!)} and ${file}`)
        seen.set(id!, file)
      }
    }
    expect(seen.size).toBeGreaterThan(15)
    expect(twice).toEqual([])
  })

  test('are the same in every reading', () => {
    for (const story of stories.filter((one) => one.startsWith('components'))) {
      for (const reading of readings) expect([story, reading, idsOf(read(`${story}.${reading}.html`))]).toEqual([story, reading, idsOf(read(`${story}.mi.html`))])
    }
  })
})

describe('a page', () => {
  test.each(readings)('is a whole document in its language, with a title, in %s', (reading) => {
    for (const story of stories.filter((one) => one.startsWith('pages'))) {
      const html = read(`${story}.${reading}.html`)
      expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${reading.startsWith('mi') ? 'mi' : 'en-NZ'}">\\n {2}<head>\\n {4}<meta charset="utf-8">`))
      expect(html).toMatch(/<title( lang="[\w-]+")?>[^<]{5,}<\/title>/)
      expect(html.match(/<(style|script(?! type="module" src="))|<!--|_R_|<title/g)).toEqual(['<title'])
    }
  })
})

test('whatever a page of the kit links to is there', () => {
  const all = new Set(inKit('**/*'))
  for (const file of inKit('{index.html,pages/**/*.html,browse/**/*.html}')) {
    // What an example links to is the service's own.
    const html = read(file).replaceAll(/<div class="kit-example"[^]*<div class="kit-source">/g, '').replaceAll(/<body>(?!\n<)[^]*/g, file.startsWith('pages') ? '' : '$&')
    const missing = [...html.matchAll(/ (?:href|src)="([^"#?]+)"/g)].map((match) => join(dirname(file), match[1]!).replaceAll('\\', '/')).filter((target) => !all.has(target))
    expect([file, missing]).toEqual([file, []])
  }
})

test('the style sheet is the tokens and then every component, and brings nothing else along', () => {
  const sheet = read('reorua.css')
  expect(sheet.startsWith(read('tokens.css'))).toBe(true)
  for (const css of inKit('components/*/*.css').map(read)) for (const rule of css.split('\n')) expect(sheet).toContain(rule)
  expect(sheet.match(/url\(|@import/g)).toBeNull()
  const fonts = [...read('fonts.css').matchAll(/url\('([^']+)'\)/g)].map((match) => match[1]!)
  expect(fonts.length).toBeGreaterThan(2)
  for (const font of fonts) expect(inKit(font)).toHaveLength(1)
})
