import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const component = (jsx: string) => `export const Part = ({ open, page, html, x, w }: any) => ${jsx}`
const style = (template: string) => `export const Part = ${template}`

const prose = 'reorua(no-prose)'
const staticStyles = 'reorua(static-styles)'

const wrong: [what: string, rule: string, code: string][] = [
  ['text', prose, component('<p>Passport</p>')],
  ['text in braces', prose, component("<p>{'Passport'}</p>")],
  ['one of two texts', prose, component("<p>{open ? 'Hide' : null}</p>")],
  ['text with values', prose, component('<p>{`Page ${page}`}</p>')],
  ['an accessible name', prose, component('<button type="button" aria-label="Close" />')],
  ['an alternative text', prose, component('<img alt="Passport" src="x.png" />')],
  ['a prop that holds words', prose, component("<Field label={'Name'} />")],
  ['words in both languages', prose, component("<p>{w({ mi: 'Uruwhenua' })}</p>")],
  ['a title of the page', prose, "export function title() { document.title = 'Passport' }"],
  ['Māori', prose, component('<p>Ōku</p>')],
  ['text in CSS', prose, style("styled.p.withConfig({ componentId: 'reo-part' })`&::before { content: 'Error: '; }`")],
  ['a function in a template', staticStyles, style("styled.p.withConfig({ componentId: 'reo-part' })`color: ${({ tone }) => tone};`")],
  ['a part without a name', staticStyles, style('styled.p`color: red;`')],
  ['a wrapped part without a name', staticStyles, style('styled(Other).attrs({})`color: red;`')],
  ['a name that is not ours', staticStyles, style("styled.p.withConfig({ componentId: 'part' })`color: red;`")],
  ['markup from a string', 'react(no-danger)', component('<p dangerouslySetInnerHTML={{ __html: html }} />')],
  ['an inline style', 'react(forbid-dom-props)', component('<p style={{ margin: 0 }} />')],
  ['formats of the browser', 'eslint(no-restricted-globals)', component('<p>{new Intl.NumberFormat(x).format(1)}</p>')],
  ['a default export', 'import(no-default-export)', 'export default function Part() {}'],
]

const right: typeof wrong = [
  ['punctuation, values, names of things and what developers read', prose, `
    export const Part = ({ w, href, lang }: any) => {
      if (!href) console.error('Reorua: a link needs an address.')
      return <a className="reo-part" href={href} data-size="small" lang={{ mi: 'mi', en: 'en-NZ' }[lang]}>{w({ mi: 'changedToMi', en: 'changedToEn' }[lang])} – 2</a>
    }`],
  ['a named part with constants', staticStyles, style("styled(Other).withConfig({ componentId: 'reo-part-label' })`@media (min-width: ${tablet}) { color: red; content: ''; }`")],
]

// Inside the package, so that the rules for component code apply; the compiler leaves folders with a dot alone.
const scratch = join(root, 'packages/react/src/.cache')
const found = new Map<string, string[]>()

beforeAll(() => {
  mkdirSync(scratch, { recursive: true })
  const folder = mkdtempSync(join(scratch, 'lint-'))
  const files = [...wrong, ...right].map(([, , code], index) => {
    const file = join(folder, `Part${index}.tsx`)
    writeFileSync(file, code)
    return file
  })
  const { stdout } = spawnSync(process.execPath, ['node_modules/oxlint/bin/oxlint', '--no-ignore', '-f', 'json', ...files], { cwd: root, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  for (const { code, filename } of diagnostics) found.set(basename(filename), [...(found.get(basename(filename)) ?? []), code])
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const brokenBy = (index: number) => found.get(`Part${index}.tsx`) ?? []

describe('the lint of components finds', () => {
  test.each(wrong.map(([what, rule], index) => [what, rule, index] as const))('%s', (_, rule, index) => expect(brokenBy(index)).toContain(rule))
})

describe('the lint of components is content with', () => {
  test.each(right.map(([what, rule], index) => [what, rule, index + wrong.length] as const))('%s', (_, rule, index) => expect(brokenBy(index)).not.toContain(rule))
})
