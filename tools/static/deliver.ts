import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { called, callFault, staticParts, styledParts } from './calls.ts'
import { isStyles, reached, specifier, type Module } from './modules.ts'
import { classesOf, stylesOf, type Styled, type Styles } from './parts.ts'
import { compile, sheetOf } from './rules.ts'

/** Where a part is made: the first module that gives it, and its name there. */
type Owners = Map<Styled, { file: string; name: string }>

/**
 * Makes the static delivery out of a compiled package: its modules again, in which every part is an element with a
 * class, and its rules in style sheets, one for each component and one for all. What styled-components does at run time
 * is gone; the rules are those of its own compiler, in its own order.
 * @param root the compiled package: an `index.js`, a folder with an `index.js` for each component, `internal/part.js`
 * @returns the files, by their paths inside the delivery
 * @throws where a part cannot be delivered so, with every reason
 */
export async function deliver(root: string): Promise<Map<string, string>> {
  const path = (file: string) => relative(root, file).replaceAll('\\', '/')
  const modules = reached(join(root, 'index.js'))
  const part = join(root, 'internal/part.js')
  const { styles, owners, faults } = await readStyles(modules, path)
  const groups = faults.length > 0 ? [] : compile(owners.keys())
  for (const { id, css } of groups) if (/url\(|@import/.test(css)) faults.push(`${id} loads something else, which a strict policy may refuse: draw it with borders, or use an element.`)
  if (faults.length > 0) throw new Error(`The static delivery cannot be made.\n${faults.join('\n')}`)

  const classes = (of: Module[]) => new Set(of.flatMap(({ file }) => [...(styles.get(file)?.parts.values() ?? [])]).flatMap(classesOf))
  const parts = staticParts((file, name) => styles.get(file)?.parts.get(name))
  const written = (module: Module) => (isStyles(module) ? stylesModule(module.file, styles.get(module.file)!, owners, part) : called(root, module.file, module.text, parts))
  const files = new Map([...modules, ...reached(part), ...reached(join(root, 'internal/saying.js'))].map((module) => [path(module.file), written(module)]))
  for (const { file } of modules.filter(({ file }) => /^[a-z0-9-]+\/index\.js$/.test(path(file)))) files.set(`${path(dirname(file))}.css`, sheetOf(groups, classes(reached(file))))
  // TypeScript asks for the types of whatever is imported.
  files.set('style-sheet.d.ts', 'export {}\n')
  return files.set('reorua.css', sheetOf(groups, classes(modules)))
}

/**
 * Makes the default delivery out of a compiled package: its modules as they are, which call what they need not make.
 * @param root the compiled package
 * @returns the files, by their paths inside the delivery
 */
export function deliverStyled(root: string): Map<string, string> {
  const names = globSync('**/*.js', { cwd: root }).map((name) => name.replaceAll('\\', '/'))
  return new Map(names.map((name) => [name, called(root, join(root, name), readFileSync(join(root, name), 'utf8'), styledParts)]))
}

/** What the styles modules give, where each part is made, and what stands in the way. */
async function readStyles(modules: Module[], path: (file: string) => string) {
  const styles = new Map<string, Styles>()
  const owners: Owners = new Map()
  const faults: string[] = []
  for (const module of modules) {
    const say = (fault: string) => faults.push(`${path(module.file)}: ${fault}`)
    if (isStyles(module)) {
      const { faults: own, ...made } = await stylesOf(module)
      own.forEach(say)
      styles.set(module.file, made)
      for (const [name, styled] of made.parts) {
        const twin = [...owners].find(([other]) => other !== styled && other.styledComponentId === styled.styledComponentId)
        if (twin) say(`${name} has the name of ${twin[1].name} in ${path(twin[1].file)}, ${styled.styledComponentId}: each part needs its own.`)
        if (!owners.has(styled)) owners.set(styled, { file: module.file, name })
      }
    } else {
      if (module.imports.includes('styled-components')) say('it uses styled-components, which only a *.styles module may.')
      const fault = callFault(module.file, module.text)
      if (fault) say(fault)
      for (const name of module.transient) say(`${name} would reach the DOM: put the variant in a data attribute.`)
    }
  }
  return { styles, owners, faults }
}

/** A styles module without styled-components. */
function stylesModule(file: string, { parts, constants }: Styles, owners: Owners, part: string): string {
  const own = [...parts].filter(([, styled]) => owners.get(styled)!.file === file)
  const others = [...parts].filter(([, styled]) => owners.get(styled)!.file !== file)
  const lines = [
    ...(own.length > 0 ? [`import { part } from '${specifier(file, part)}';`] : []),
    ...[...constants].map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
    ...own.map(([name, styled]) => `export const ${name} = /*#__PURE__*/ part(${argumentsOf(styled)});`),
    ...others.map(([name, styled]) => [name, owners.get(styled)!] as const).map(([name, owner]) => `export { ${owner.name === name ? name : `${owner.name} as ${name}`} } from '${specifier(file, owner.file)}';`),
  ]
  return `${lines.join('\n')}\n`
}

function argumentsOf(styled: Styled): string {
  const attrs = Object.assign({}, ...styled.attrs) as object
  const given = [styled.target, classesOf(styled).join(' '), ...(Object.keys(attrs).length > 0 ? [attrs] : [])]
  return given.map((one) => JSON.stringify(one)).join(', ')
}
