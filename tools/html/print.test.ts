import { describe, expect, test } from 'vitest'
import { fragmentOf, nameOf, titleOf, withoutHashes } from './fragment.ts'
import { treeOf } from './tree.ts'

const name = { component: 'tabs', story: 'with-label' }
const printed = (markup: string) => fragmentOf(markup, name)

describe('HTML is printed', () => {
  test.each([
    ['a short block on one line', '<p class="a">Text</p>', '<p class="a">Text</p>\n'],
    ['two elements without a text on lines of their own', '<div><b>x</b><i>y</i></div>', '<div>\n  <b>x</b>\n  <i>y</i>\n</div>\n'],
    ['a sentence as it is', `<p>${'word '.repeat(25)}<a href="#x">here</a>, and</p>`, `<p>\n  ${'word '.repeat(25)}<a href="#x">here</a>, and\n</p>\n`],
    ['a link alone on one line, for the middle of a sentence', `<a href="#x"><b>${'x'.repeat(90)}</b> <b>y</b></a>`, `<a href="#x"><b>${'x'.repeat(90)}</b> <b>y</b></a>\n`],
    ['a half with an element in it without a break', `<p><span class="s"><span lang="mi">${'kupu '.repeat(20)}<b>x</b></span> <span lang="en-NZ">y</span></span></p>`, `<p>\n  <span class="s">\n    <span lang="mi">${'kupu '.repeat(20)}<b>x</b></span>\n    <span lang="en-NZ">y</span>\n  </span>\n</p>\n`],
    ['a text area without a space more', '<div><textarea>\n\n a\nb</textarea><b>x</b></div>', '<div>\n  <textarea>\n\n a\nb</textarea>\n  <b>x</b>\n</div>\n'],
    ['attributes as HTML writes them', '<input checked="" readOnly="" value="" aria-invalid="true" name="n" class="c"/>', '<input class="c" name="n" value="" checked readonly aria-invalid="true">\n'],
    ['signs as they have to be', '<p title="&quot;a&quot; &amp; b">&lt;b&gt; it&#x27;s\u00a0x\u00ady</p>', '<p title="&quot;a&quot; &amp; b">&lt;b&gt; it\'s&nbsp;x&shy;y</p>\n'],
    ['SVG in its own letters', '<svg viewBox="0 0 1 1"><rect></rect></svg>', '<svg viewBox="0 0 1 1"><rect></rect></svg>\n'],
  ])('%s', (_, markup, expected) => expect(printed(markup)).toBe(expected))

  test.each(['<p>', '<p></b>', '</p>', '<p class=x></p>', '<!-- x -->'])('only where it is whole: not %s', (markup) => expect(() => printed(markup)).toThrow(/./))
})

describe('an id that React has made up', () => {
  test('becomes the question and the answer, wherever it is asked for', () => {
    expect(printed('<div><input id="_R_1_" type="radio" aria-describedby="_R_1_-hint" name="q" value="a b"/><label for="_R_1_">x</label><b id="_R_1_-hint">y</b></div>')).toBe(
      '<div>\n  <input id="q-a-b" type="radio" name="q" value="a b" aria-describedby="q-a-b-hint">\n  <label for="q-a-b">x</label>\n  <b id="q-a-b-hint">y</b>\n</div>\n',
    )
  })

  test.each([
    ['the fragment and the part', '<b id="_R_0_" class="reo-tabs-name">x</b>', 'tabs-with-label-name'],
    ['a part of another component', '<b id="_R_0_" class="reo-breadcrumbs-name">x</b>', 'tabs-with-label-breadcrumbs-name'],
    ['the part once, where the fragment ends with it', '<b id="_R_0_" class="reo-label-name">x</b>', 'tabs-with-label-name'],
    ['what is around it, where it has no class', '<i class="reo-tabs-scroll"><b id="_R_0_">x</b></i>', 'tabs-with-label-scroll-name'],
  ])('becomes %s', (_, markup, id) => expect(printed(markup)).toContain(` id="${id}"`))

  test('is another one where that is taken', () => {
    expect(printed('<div><b id="_R_0_" class="reo-tabs-name">x</b><b id="_R_1_" class="reo-tabs-name">y</b><b id="tabs-with-label-name-2">z</b></div>').match(/id="[^"]*"/g)).toEqual(['id="tabs-with-label-name"', 'id="tabs-with-label-name-3"', 'id="tabs-with-label-name-2"'])
  })

  test('has to be somewhere', () => expect(() => printed('<b aria-labelledby="_R_0_">x</b>')).toThrow('_R_0_'))
})

test.each([['Components/ErrorSummary', 'OneError', 'error-summary', 'one-error'], ['Pages/Page shell', 'Page', 'page-shell', 'page'], ['Components/Radios', 'with-hint', 'radios', 'with-hint'], ['Components/Text', 'WithAName', 'text', 'with-a-name']])('%s, %s is %s/%s', (title, story, component, name) => {
  expect(nameOf(title, story)).toEqual({ component, story: name })
})

test.each([
  ['<title lang="mi">Ko / It</title><h1>x</h1>', { text: 'Ko / It', lang: 'mi' }],
  ['<h1><span class="reo-say"><span class="reo-say-first" lang="mi">Tono</span> <span class="reo-say-second" lang="en-NZ">Apply</span></span></h1>', { text: 'Tono / Apply' }],
  ['<h1>Apply</h1>', { text: 'Apply' }],
])('the title of %s', (markup, title) => expect(titleOf(treeOf(markup))).toEqual(title))

test('the classes that styled-components makes up are left out', () => {
  expect(withoutHashes('<a class="reo-link kGzBxP"></a><a class="reo-a reo-b eXyzAb mine"></a>')).toBe('<a class="reo-link"></a><a class="reo-a reo-b mine"></a>')
})
