// Builds dist/ from src/: reorua.css, index.js and its types, tokens.json, fonts.css.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fontsCss } from './build/fonts.mjs'
import { designFile } from './build/design-file.mjs'
import { namesModule, namesTypes } from './build/names.mjs'
import { styleSheet } from './build/style-sheet.mjs'
import { readTokens } from './build/tokens.mjs'

const here = (path) => new URL(path, import.meta.url)
const tokens = await readTokens(here('src/'))
const text = (path) => readFile(here(`src/${path}`), 'utf8')

await rm(here('dist/'), { recursive: true, force: true })
await mkdir(here('dist/fonts/'), { recursive: true })
await Promise.all([
  writeFile(here('dist/reorua.css'), styleSheet(tokens) + (await text('base.css')) + (await text('say.css'))),
  writeFile(here('dist/index.js'), namesModule(tokens)),
  writeFile(here('dist/index.d.ts'), namesTypes(tokens)),
  // TypeScript asks what an import of a style sheet is; bundlers' own types say so, a fresh app has none.
  writeFile(here('dist/style-sheet.d.ts'), 'export {}\n'),
  writeFile(here('dist/tokens.json'), JSON.stringify(designFile(tokens), null, 2) + '\n'),
  writeFile(here('dist/fonts.css'), await fontsCss(here('src/fonts/'))),
  cp(here('src/fonts/'), here('dist/fonts/'), { recursive: true, filter: (path) => !/\.(json|py)$/.test(path) }),
])
