import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../dist/static/', import.meta.url)
const read = (/** @type {string} */ name) => readFileSync(new URL(`${name}.css`, folder), 'utf8').split('\n')

/** The components that have a style sheet. */
export function componentsWithStyles() {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.css') && name !== 'reorua.css' ? [name.slice(0, -'.css'.length)] : []))
}

/**
 * One style sheet for several components. Their own sheets overlap, and put behind each other they would undo what comes
 * late on purpose; here every rule stands once, in the order of the sheet of all.
 * @param {readonly string[]} names such as `text-input`
 * @returns {string} CSS
 * @throws {Error} where a component has no style sheet
 */
export function styleSheetFor(names) {
  const known = componentsWithStyles()
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`No component of the static delivery is called ${unknown.map((name) => `"${name}"`).join(', ')}, so a page with it would lack its styles. There are: ${known.join(', ')}.`)
  const wanted = new Set(names.flatMap(read))
  return read('reorua').filter((rule) => wanted.has(rule)).join('\n')
}
