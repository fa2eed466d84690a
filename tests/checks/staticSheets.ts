import { commands } from 'vitest/browser'

const sheets = new Map<string, Promise<string>>()

/** A style sheet of the static delivery: `reorua` for all components, or the name of one. */
export function staticSheet(name: string): Promise<string> {
  const known = sheets.get(name) ?? commands.readFile(`packages/react/dist/static/${name}.css`)
  sheets.set(name, known)
  return known
}

/** What a story would have to link, as `reorua-css` writes it: the rules of each component that it imports by its own entry, if those are all. */
export async function sheetOfStory(file: string): Promise<string | undefined> {
  const source = await commands.readFile(file)
  const names = [...source.matchAll(/from '@reorua\/react\/([a-z-]+)'/g)].map((match) => match[1]!)
  const others = /from '(@reorua\/react'|\.\.?\/(?!.*locales))/.test(source)
  if (others || names.length === 0) return undefined
  const wanted = new Set((await Promise.all(names.map(staticSheet))).flatMap((sheet) => sheet.split('\n')))
  return (await staticSheet('reorua')).split('\n').filter((rule) => wanted.has(rule)).join('\n')
}
