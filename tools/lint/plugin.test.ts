import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Inside the repository, so that the rules for component code apply to it; `.cache` is no part of any build.
mkdirSync(join(root, 'packages/react/src/.cache'), { recursive: true })
const folder = mkdtempSync(join(root, 'packages/react/src/.cache/lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

/** The rules that the repository's own lint breaks on a component. */
function broken(code: string): string[] {
  const file = join(folder, `Part${++files}.tsx`)
  writeFileSync(file, code)
  const { stdout } = spawnSync(process.execPath, ['node_modules/oxlint/bin/oxlint', '--no-ignore', '-f', 'json', file], { cwd: root, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
  return diagnostics.map(({ code: rule }) => rule)
}

const prose = 'reorua(no-prose)'

describe('words in component code', () => {
  test.each([
    ['text', '<p>Passport</p>'],
    ['text in braces', "<p>{'Passport'}</p>"],
    ['one of two texts', "<p>{open ? 'Hide' : null}</p>"],
    ['a text with values', '<p>{`Page ${page}`}</p>'],
    ['an accessible name', '<button type="button" aria-label="Close" />'],
    ['an alternative text', '<img alt="Passport" src="x.png" />'],
    ['a prop that holds words', "<Field label={'Name'} />"],
    ['both languages at once', "<p>{say({ mi: 'Uruwhenua' })}</p>"],
    ['Māori', '<p>Ōku</p>'],
  ])('%s is found', (_, jsx) => {
    expect(broken(`export const Part = ({ open, page }: any) => ${jsx}`)).toContain(prose)
  })

  test('text in CSS is found', () => {
    expect(broken("export const Part = styled.p.withConfig({ componentId: 'reo-part' })`&::before { content: 'Error: '; }`")).toContain(prose)
  })

  test('punctuation, values, names of things and developer messages are none', () => {
    const code = `
      export const Part = ({ w, href }: Props) => {
        if (!href) console.error('Reorua: a link needs an address.')
        return <a className="reo-part" href={href} data-size="small">{w('label')} – 2</a>
      }`
    expect(broken(code)).not.toContain(prose)
  })
})

describe('styled parts', () => {
  const rule = 'reorua(static-styles)'

  test.each([
    ['a function in a template', "styled.p.withConfig({ componentId: 'reo-part' })`color: ${({ tone }) => tone};`"],
    ['a part without a name', 'styled.p`color: red;`'],
    ['a part that wraps another without a name', 'styled(Other).attrs({})`color: red;`'],
    ['a name that is not ours', "styled.p.withConfig({ componentId: 'part' })`color: red;`"],
  ])('%s is found', (_, style) => {
    expect(broken(`export const Part = ${style}`)).toContain(rule)
  })

  test('a named part with constants is right', () => {
    expect(broken("export const Part = styled(Other).withConfig({ componentId: 'reo-part-label' })`@media (min-width: ${tablet}) { color: red; }`")).not.toContain(rule)
  })
})

describe('other rules of components', () => {
  test.each([
    ['react(no-danger)', '<p dangerouslySetInnerHTML={{ __html: html }} />'],
    ['react(forbid-dom-props)', '<p style={{ margin: 0 }} />'],
    ['eslint(no-restricted-globals)', '<p>{new Intl.NumberFormat(x).format(1)}</p>'],
  ])('%s', (rule, jsx) => {
    expect(broken(`export const Part = ({ html, x }: any) => ${jsx}`)).toContain(rule)
  })

  test('a default export', () => {
    expect(broken('export default function Part() {}')).toContain('import(no-default-export)')
  })
})
