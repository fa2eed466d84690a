import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { called, staticParts, styledParts } from './calls.ts'
import { deliver } from './deliver.ts'

// Inside the repository, so that what is planted finds styled-components.
const cache = fileURLToPath(new URL('../../node_modules/.cache/reorua', import.meta.url))
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

const importing = "import { css, keyframes, styled } from 'styled-components'\n"

/** Delivers a package with one component, whose styles module and component are given. */
function delivered(styles: string, component = "export * from './Box.styles.js'", more: Record<string, string> = {}) {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'static-'))
  folders.push(folder)
  const files = { 'index.js': "export * from './box/index.js'", 'box/index.js': "export * from './Box.js'", 'box/Box.js': component, 'box/Box.styles.js': importing + styles, 'internal/part.js': 'export function part() {}\nexport function element() {}', 'internal/saying.js': 'export function saying() {}', ...more }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return deliver(folder)
}

const part = (id: string, css = 'margin: 0;', tag = 'styled.div') => `${tag}.withConfig({ componentId: '${id}' })\`${css}\``

describe('a styles module', () => {
  test('becomes elements with classes, and its rules a style sheet', async () => {
    const files = await delivered(`export const Root = ${part('reo-box', 'color: red; &:hover { color: blue; } @media print { & > p { color: black; } }')}`)
    expect(files.get('box/Box.styles.js')).toBe(`import { part } from '../internal/part.js';\nexport const Root = /*#__PURE__*/ part("div", "reo-box");\n`)
    expect(files.get('box.css')).toBe('.reo-box{color:red;}\n.reo-box:hover{color:blue;}\n@media print{.reo-box>p{color:black;}}\n')
    expect(files.get('reorua.css')).toBe(files.get('box.css'))
    expect(files.get('box/Box.js')).toBe("export * from './Box.styles.js'")
  })

  test('may build one part on another, name a part in a selector, and fix attributes', async () => {
    const files = await delivered(`
      const Base = ${part('reo-floor', 'top: 0;')}
      export const Root = ${part('reo-upon', '${Base} > & { left: 0; }', 'styled(Base)')}
      export const Field = ${part('reo-field', '', "styled.input.attrs({ type: 'text' })")}`)
    expect(files.get('box/Box.styles.js')).toContain('part("div", "reo-floor reo-upon")')
    expect(files.get('box/Box.styles.js')).toContain('part("input", "reo-field", {"type":"text"})')
    expect(files.get('box.css')).toBe('.reo-floor{top:0;}\n.reo-floor>.reo-upon{left:0;}\n')
  })

  test('keeps its constants, and leaves out what only its rules are made of', async () => {
    const files = await delivered(`export const wide = css\`top: 0;\`\nexport const size = { most: 3 }\nexport const Root = ${part('reo-box', '${wide}')}`)
    expect(files.get('box/Box.styles.js')).toContain('export const size = {"most":3};')
    expect(files.get('box/Box.styles.js')).not.toContain('wide')
  })

  test('brings its animations, and a component that has none brings nobody else’s', async () => {
    const files = await delivered(`const turn = keyframes\`to { rotate: 1turn; }\`\nexport const Root = ${part('reo-box', 'animation: ${turn} 1s;')}`, undefined, {
      'index.js': "export * from './box/index.js'\nexport * from './plain/index.js'",
      'plain/index.js': "export * from './Plain.styles.js'",
      'plain/Plain.styles.js': `${importing}export const Plain = ${part('reo-plain')}`,
    })
    expect(files.get('box.css')).toMatch(/^@keyframes (\w+)\{to\{rotate:1turn;\}\}\n\.reo-box\{animation:\1 1s;\}\n$/)
    expect(files.get('plain.css')).toBe('.reo-plain{margin:0;}\n')
  })

  test('gives a part of another module on, so that there is one of it', async () => {
    const files = await delivered("export { Tab as Root } from './Tab.styles.js'", undefined, { 'box/Tab.styles.js': `${importing}export const Tab = ${part('reo-tab')}` })
    expect(files.get('box/Box.styles.js')).toBe("export { Tab as Root } from './Tab.styles.js';\n")
  })
})

describe('what needs no component of its own is called', () => {
  const imports = "import { jsx as _jsx, jsxs as _jsxs } from 'react/jsx-runtime';\nimport { Say, words } from '@reorua/i18n';\nimport { Hint } from '../hint/index.js';\nimport { Other } from '../other/index.js';\nimport * as S from './Box.styles.js';\n"
  const root = { styledComponentId: 'reo-box', foldedComponentIds: '', target: 'div', attrs: [{ role: 'group' }], componentStyle: { rules: [] } }
  const elements = staticParts((file, name) => (file === '/dist/box/Box.styles.js' && name === 'Root' ? root : undefined))
  const made = (code: string, from = imports) => [elements, styledParts].map((calling) => called('/dist', '/dist/box/Box.js', from + code, calling).split('\n').at(-1))

  test.each([
    ['a part, with its key', 'export const Box = (x) => _jsx(S.Root, { ...x }, x.key);', 'export const Box = (x) => _part("div", "reo-box", { ...x, "role": "group" }, x.key);', 'export const Box = (x) => _part(S.Root, { ...x }, x.key);'],
    ['words, and a component without hooks', 'export const Box = (x) => _jsxs(S.Root, { children: [x && _jsx(Hint, { children: _jsx(Say, { children: x }) })] });', 'export const Box = (x) => _jsxs("div", { children: [x && Hint({ children: _say({ children: x }) })], "role": "group", "className": "reo-box" });', 'export const Box = (x) => _part(S.Root, { children: [x && Hint({ children: _say({ children: x }) })] });'],
    ['what a loop makes', 'export const Box = (x) => x.map((one) => _jsx(S.Root, { children: _jsx(Say, { children: one }) }, one));', 'export const Box = (x) => x.map((one) => _jsx("div", { children: _say({ children: one }), "role": "group", "className": "reo-box" }, one));', 'export const Box = (x) => x.map((one) => _part(S.Root, { children: _say({ children: one }) }, one));'],
    ['a part with a class or another element, which is a function', 'export const Box = (x) => _jsx(S.Root, { as: x, className: "mine" });', 'export const Box = (x) => _part("div", "reo-box", { as: x, className: "mine", "role": "group" });', 'export const Box = (x) => _part(S.Root, { as: x, className: "mine" });'],
    ['a part that another component is given', 'export const Box = (x) => _jsx(Other, { children: _jsx(S.Root, {}) });', 'export const Box = (x) => _jsx(Other, { children: _jsx("div", { "role": "group", "className": "reo-box" }) });', 'export const Box = (x) => _jsx(Other, { children: _part(S.Root, {}) });'],
  ])('%s', (_, code, inStatic, inStyled) => {
    expect(made(code)).toEqual([inStatic, inStyled])
  })

  test.each([
    ['words that another component is given, which may change the reading', 'export const Box = (x) => _jsx(Other, { children: _jsx(Say, { children: x }) });'],
    ['words in a prop, which may be cloned', 'export const Box = (x) => _jsx("p", { parts: { link: _jsx(Say, { children: x }) } });'],
    ['a component with a key, which only an element can have', 'export const Box = (x) => _jsx(Hint, { children: x }, x.key);'],
    ['a component with several children, each of which would be asked for a key where it passes them on', 'export const Box = (x) => _jsxs(Hint, { children: [x.one, x.other] });'],
    ['what a module makes once, outside of a render', 'export const box = _jsx(S.Root, { children: _jsx(Say, { children: "Hello" }) });'],
  ])('but not %s', (_, code) => {
    expect(made(code)).toEqual([code, code])
  })

  test('but not words in a module that changes the reading', () => {
    const code = 'export const Box = (x) => _jsx(S.Root, { children: _jsx(Say, { children: x }) });'
    const [inStatic] = made(code, imports.replace('words', 'Lang as Part'))
    expect(inStatic).toBe('export const Box = (x) => _jsx("div", { children: _jsx(Say, { children: x }), "role": "group", "className": "reo-box" });')
  })

  test('what it needs is imported, after the directive', () => {
    const text = called('/dist', '/dist/box/Box.js', `'use client';\n${imports}export const Box = (x) => _jsx(S.Root, { children: _jsx(Say, { children: x }) });`, styledParts)
    expect(text.split('\n').slice(0, 3)).toEqual(["'use client';", "import { saying as _say } from '../internal/saying.js';", "import { styledPart as _part } from '../internal/styledPart.js';"])
  })

  test('a component on the list that has got a hook is refused', async () => {
    const hint = "import { useId } from 'react'\nexport function Hint() { return useId() }"
    await expect(delivered(`export const Root = ${part('reo-box')}`, "export * from '../hint/Hint.js'", { 'hint/Hint.js': hint })).rejects.toThrow('hint/Hint.js: it has a hook')
  })
})

describe('what no style sheet can hold is refused, with its place and a way out', () => {
  test.each([
    ['a part without a name', 'export const Root = styled.div`margin: 0;`', 'Root has no name'],
    ['a function in a template', `export const Root = ${part('reo-box', 'margin: ${(props) => props.$gap};')}`, 'Root has a function in its template'],
    ['a function in a fragment', `const gap = css\`margin: \${() => 0};\`\nexport const Root = ${part('reo-box', '${gap}')}`, 'Root has a function in its template'],
    ['attrs that are a function', `export const Root = ${part('reo-box', '', 'styled.div.attrs(() => ({}))')}`, 'Root has attrs that are not plain data'],
    ['attrs with a style', `export const Root = ${part('reo-box', '', 'styled.div.attrs({ style: { top: 0 } })')}`, 'Root has attrs with as, className or style'],
    ['a filter of props', "export const Root = styled.div.withConfig({ componentId: 'reo-box', shouldForwardProp: () => true })``", 'Root has shouldForwardProp'],
    ['a part built on a component', `export const Root = ${part('reo-box', '', 'styled(() => null)')}`, 'Root builds on a component'],
    ['two parts with one name', `export const Root = ${part('reo-box')}\nexport const Other = ${part('reo-box')}`, 'Other has the name of Root in box/Box.styles.js, reo-box'],
    ['a picture', `export const Root = ${part('reo-box', 'background: url(data:image/gif;base64,R0lGOD);')}`, 'reo-box loads something else'],
    ['a function beside the parts', `export const double = (n) => 2 * n\nexport const Root = ${part('reo-box')}`, 'double is neither a styled part nor a constant'],
  ])('%s', async (_, styles, fault) => {
    await expect(delivered(styles)).rejects.toThrow(fault)
  })

  test('a prop that styled-components would keep from the DOM', async () => {
    const component = "import { createElement } from 'react'\nimport { Root } from './Box.styles.js'\nexport const Box = () => createElement(Root, { $gap: 1 })"
    await expect(delivered(`export const Root = ${part('reo-box')}`, component)).rejects.toThrow('box/Box.js: $gap would reach the DOM')
  })

  test('a component that uses styled-components itself', async () => {
    await expect(delivered(`export const Root = ${part('reo-box')}`, `${importing}export const Box = ${part('reo-other')}`)).rejects.toThrow('box/Box.js: it uses styled-components')
  })
})
