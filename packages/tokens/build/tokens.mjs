import { fileURLToPath } from 'node:url'
import StyleDictionary from 'style-dictionary'
import { cssValue } from './css-value.mjs'

export const themes = ['light', 'dark', 'light-more', 'dark-more', 'print']

StyleDictionary.registerTransform({
  name: 'reo/css-value',
  type: 'value',
  transitive: true,
  filter: () => true,
  transform: (token) => cssValue(token.$type, token.$value),
})

/** Reads a set of files: every token with its custom property, its CSS value and its DTCG original. */
async function read(files) {
  const dictionary = new StyleDictionary({
    source: files,
    usesDtcg: true,
    log: { warnings: 'error', verbosity: 'silent' },
    platforms: { css: { prefix: 'reo', transforms: ['name/kebab', 'reo/css-value'] } },
  })
  const { allTokens } = await dictionary.getPlatformTokens('css')
  return allTokens.map((token) => ({
    property: `--${token.name}`,
    name: token.path.join('-'),
    path: token.path,
    type: token.$type,
    css: token.$value,
    value: token.original.$value,
    description: token.$description,
  }))
}

/** The tokens of `src/`: those of every theme, those of wider pages, and each theme's colours. */
export async function readTokens(src) {
  const file = (name) => fileURLToPath(new URL(`${name}.json`, src))
  const [base, tablet, breakpoint, ...colours] = await Promise.all([
    read(['space', 'type', 'shape', 'size', 'focus', 'motion'].map(file)),
    read([file('type.tablet')]),
    read([file('breakpoint')]),
    ...themes.map((theme) => read([file(`color.${theme}`)])),
  ])
  const names = (list) => list.map((token) => token.name).join()
  for (const [n, theme] of themes.entries()) {
    if (names(colours[n]) !== names(colours[0])) throw new Error(`color.${theme}.json does not name the same colours, in the same order, as color.light.json`)
  }
  return { base, tablet, breakpoint, color: Object.fromEntries(themes.map((theme, n) => [theme, colours[n]])) }
}
