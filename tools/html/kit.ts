import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { examplePage, indexPage } from './browse.ts'
import { documentOf } from './document.ts'
import { fragmentOf } from './fragment.ts'
import { scriptOf } from './script.ts'
import { byComponent, readings, sentStories, type Sent } from './stories.ts'

const tokens = join(root, 'packages/tokens/dist')
const sheets = join(root, 'packages/react/dist/static')
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

/** The files of the kit, by their paths inside of it. The packages whose components it shows have to be built. */
export async function kit(): Promise<Map<string, string | Buffer>> {
  const sent = await sentStories()
  const files = new Map<string, string | Buffer>()
  for (const [component, stories] of byComponent(sent)) {
    for (const [name, text] of stories[0]!.kind === 'Pages' ? pagesOf(stories) : componentOf(component, stories)) files.set(name, text)
  }
  files.set('index.html', indexPage(sent))
  files.set('browse/browse.css', read(root, 'tools/html/browse.css'))
  files.set('tokens.css', read(tokens, 'reorua.css'))
  files.set('reorua.css', `${read(tokens, 'reorua.css')}\n${read(sheets, 'reorua.css')}`)
  files.set('style-sheet.d.ts', 'export {}\n')
  files.set('reorua.d.ts', read(root, 'packages/html/.cache/types/reorua.d.ts'))
  files.set('reorua.js', await scriptOf('reorua', 'es'))
  files.set('browse/browse.js', await scriptOf('browse', 'iife'))
  for (const name of ['fonts.css', ...globSync('fonts/*', { cwd: tokens })]) files.set(name.replaceAll('\\', '/'), readFileSync(join(tokens, name)))
  return files
}

function* componentOf(component: string, stories: Sent[]): Iterable<[string, string]> {
  const fixtures = []
  for (const one of stories) {
    for (const reading of readings) {
      const html = fragmentOf(one.markup[reading], one)
      fixtures.push({ name: one.story, description: one.description, reading, html })
      yield [`components/${component}/${one.story}.${reading}.html`, html]
      yield [`browse/${component}/${one.story}.${reading}.html`, examplePage(one, reading, stories, html)]
    }
  }
  yield [`components/${component}/${component}.json`, `${JSON.stringify({ component, fixtures }, undefined, 2)}\n`]
  yield [`components/${component}/${component}.css`, read(sheets, `${component}.css`)]
}

function* pagesOf(stories: Sent[]): Iterable<[string, string]> {
  for (const page of stories) for (const reading of readings) yield [`pages/${page.component}/${page.story}.${reading}.html`, documentOf(page.markup[reading], page, reading)]
}
