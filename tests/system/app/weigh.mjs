// Weighs imports: reads { name: code } from the standard input, and prints { name: [beyond React, beyond its libraries] }.
// One process for all of them: most of a build is its start.
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const react = /^react(-dom)?($|\/)/
const libraries = /^(react|react-dom|styled-components|i18next)($|\/)/

/** @type {Record<string, string>} */
const wanted = JSON.parse(await text(process.stdin))
/** @type {Record<string, [number, number]>} */
const weighed = {}
for (const [name, code] of Object.entries(wanted)) weighed[name] = [await weigh(code, react), await weigh(code, libraries)]
console.log(JSON.stringify(weighed))

/**
 * What is left of some code in a production build, in bytes of gzip.
 * @param {string} code
 * @param {RegExp} external what the page has anyway
 */
async function weigh(code, external) {
  const entry = '\0weighed'
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? code : undefined) }],
    build: {
      write: false,
      modulePreload: { polyfill: false },
      // An app would lose what it exports; what is weighed here is just that.
      rolldownOptions: { input: entry, external: (id) => external.test(id), preserveEntrySignatures: 'strict' },
    },
  })
  const [built] = [result].flat()
  if (!built || !('output' in built)) throw new Error(`Nothing was built of ${code}`)
  return built.output.reduce((sum, one) => sum + gzipSync(one.type === 'chunk' ? one.code : one.source).length, 0)
}
