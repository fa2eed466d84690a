import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkRoot } from './checkRoot.ts'
import type { Files } from './fixture.ts'
import { fixture, honest, honestBut } from './fixture.ts'
import { findRoots, home } from './roots.ts'

const draft = (english: string) => ({ standing: 'draft', english })
/** A Māori string with its English and a standing that fits. */
const pair = (key: string, english: string, mi: string): Files =>
  honestBut({ 'en/greeting.json': { [key]: english }, 'mi/greeting.json': { [key]: mi }, 'standing/greeting.json': { [key]: draft(english) } })
const standing = (key: string, entry: unknown) => honestBut({ 'standing/greeting.json': { [key]: entry } })
const en = 'en/greeting.json'
const mi = 'mi/greeting.json'
const st = 'standing/greeting.json'

test('finds nothing wrong with an honest set', () => {
  expect(checkRoot(fixture(honest))).toEqual([])
})

test('finds nothing wrong with the words of the library', () => {
  expect(checkRoot(home)).toEqual([])
})

test.each(findRoots([]))('finds no error in %s', (root) => {
  expect(checkRoot(root).filter(({ level }) => level === 'error')).toEqual([])
})

describe('names the file, the key and the fault', () => {
  test.each<[what: string, files: Files, file: string, key: string | undefined, message: RegExp]>([
    ['JSON that breaks off', honestBut({ [mi]: '{\n  "hello": "Kia ora, {{name}}"\n  "save": "Tiaki"\n}' }), mi, undefined, /not valid JSON at line 3, column 3/],
    ['JSON that simply ends', honestBut({ [mi]: '{\n  "hello": "Kia ora' }), mi, undefined, /not valid JSON at line 2/],
    ['an error page in the place of JSON', honestBut({ [en]: '<!doctype html>' }), en, undefined, /not valid JSON at line 1, column 1/],
    ['a byte order mark', honestBut({ [en]: `\uFEFF${JSON.stringify(honest[en])}` }), en, undefined, /byte order mark/],
    ['a list', honestBut({ [mi]: '[]' }), mi, undefined, /holds a list/],
    ['null', honestBut({ [mi]: 'null' }), mi, undefined, /holds null/],
    ['a file that is no bundle', honestBut({ 'mi/greeting.txt': 'Kia ora' }), 'mi/greeting.txt', undefined, /not a \.json file/],
    ['a name that is no namespace', honestBut({ 'en/Greeting Card.json': { hello: 'Hello' } }), 'en/Greeting Card.json', undefined, /no name for a namespace/],
    ['a name that dist needs', honestBut({ 'en/index.json': { hello: 'Hello' } }), 'en/index.json', undefined, /is taken/],
    ['Māori without English', honestBut({ 'mi/orphan.json': { hello: 'Kia ora' } }), 'en/orphan.json', undefined, /does not exist/],
    ['a key that stands twice', honestBut({ [mi]: JSON.stringify(honest[mi], null, 2).replace('\n}', ',\n  "save": "Tiakina"\n}') }), mi, 'save', /stands twice; the first is on line 3/],
    ['a nested value', honestBut({ [en]: { save: { label: 'Save' } } }), en, 'save', /has to be a string/],
    ['a number', honestBut({ [en]: { save: 3 } }), en, 'save', /has 3 for a value/],
    ['an empty string', honestBut({ [mi]: { save: '' } }), mi, 'save', /is empty; where there is no Māori yet, leave the key out/],
    ['a key with a dot', honestBut({ [en]: { 'save.now': 'Save now' } }), en, 'save.now', /is no key/],
    ['__proto__', honestBut({ [en]: '{ "__proto__": "Hello" }' }), en, '__proto__', /name that JavaScript objects already have/],
    ['constructor', honestBut({ [en]: { constructor: 'Hello' } }), en, 'constructor', /name that JavaScript objects already have/],
    ['a Māori key without English', honestBut({ [mi]: { extra: 'Anō' }, [st]: { extra: draft('More') } }), mi, 'extra', /is not in .*en\/greeting\.json/],
    ['a string without a standing', honestBut({ [st]: { save: undefined } }), mi, 'save', /has no entry in .*standing\/greeting\.json/],
    ['a standing without a string', honestBut({ [st]: { untranslated: draft('Nothing yet') } }), st, 'untranslated', /standing without a string/],
    ['a plural without “other”', honestBut({ [en]: { lost_one: 'One lost' } }), en, 'lost_one', /needs lost_other/],
    ['a message that is both one string and a plural', honestBut({ [en]: { found: 'Pages' } }), en, 'found', /stands beside found_/],
    ['a value that Māori forgets', pair('sent', 'Sent to {{name}}', 'Kua tukuna'), mi, 'sent', /lacks \{\{name\}\} of .*en\/greeting\.json \(sent\)/],
    ['a value that English does not know', pair('sent', 'Sent', 'Kua tukuna ki a {{name}}'), mi, 'sent', /uses \{\{name\}\}, which is not in/],
    ['a value whose format got lost', pair('when', 'On {{day, date(full)}}', 'I te {{day}}'), mi, 'when', /lacks \{\{day, date\}\}/],
    ['a plural form with a value of its own', honestBut({ [mi]: { found_one: 'Kotahi te whārangi a {{name}}' } }), mi, 'found_one', /uses \{\{name\}\}/],
    ['an unknown format', honestBut({ [en]: { sum: 'Pay {{sum, dollars}}' } }), en, 'sum', /unknown format “dollars”.*money/],
    ['a single brace', honestBut({ [en]: { sum: 'Pay {sum}' } }), en, 'sum', /brace that belongs to no placeholder/],
    ['a placeholder named __proto__', honestBut({ [en]: { sum: 'Pay {{__proto__}}' } }), en, 'sum', /written in camelCase/],
    ['a part that Māori lacks', honestBut({ [mi]: { help: 'Pānui i te āwhina' } }), mi, 'help', /has no parts, but .* has <link>/],
    ['a part that is not closed', honestBut({ [en]: { help: 'Read <link>the help' } }), en, 'help', /does not close <link>/],
    ['parts that cross', honestBut({ [en]: { both: 'a <x>b <y>c</x> d</y>' } }), en, 'both', /closes <\/x>/],
    ['a tag with attributes', honestBut({ [en]: { help: 'Read <a href="/">the help</a>' } }), en, 'help', /not the part that is open|no named part/],
    ['decomposed macrons', honestBut({ [mi]: { help: 'Pa\u0304nui i <link>te āwhina</link>' } }), mi, 'help', /not in NFC/],
    ['a bidi control', honestBut({ [mi]: { save: 'Tiaki\u202E' } }), mi, 'save', /cannot be seen \(U\+202E\)/],
    ['a zero-width space', honestBut({ [en]: { save: 'Sa\u200Bve' } }), en, 'save', /cannot be seen \(U\+200B\)/],
    ['a macron beside its letter', honestBut({ [mi]: { help: 'Pa¯nui i <link>te āwhina</link>' } }), mi, 'help', /macron beside a letter/],
    ['mojibake', honestBut({ [mi]: { help: 'PÄ\u0081nui i <link>te āwhina</link>' } }), mi, 'help', /broken by a wrong encoding/],
    ['a lost letter', honestBut({ [mi]: { save: 'Tiaki\uFFFD' } }), mi, 'save', /broken by a wrong encoding/],
    ['an umlaut for a macron', honestBut({ [mi]: { help: 'Pänui i <link>te āwhina</link>' } }), mi, 'help', /“ä” in the place of a macron/],
    ['a question mark for a macron', honestBut({ [mi]: { help: 'P?nui i <link>te āwhina</link>' } }), mi, 'help', /a macron was lost/],
    ['a space at the end', honestBut({ [en]: { save: 'Save ' } }), en, 'save', /space at an end/],
    ['nesting, and so also a circle', honestBut({ [en]: { a: 'See $t(b)', b: 'See $t(a)' } }), en, 'a', /nests another message/],
    ['the same Māori for opposites', honestBut({ [en]: { import: 'Import', export: 'Export' }, [mi]: { import: 'Kaweake', export: 'Kaweake' }, [st]: { import: draft('Import'), export: draft('Export') } }), mi, 'export', /“Kaweake” for “export”.*the same for “import”, its opposite/],
    ['the same Māori for opposites inside a text', honestBut({ [en]: { a: 'Show the list', b: 'Hide the list' }, [mi]: { a: 'Huna i te rārangi', b: 'Huna i te rārangi' }, [st]: { a: draft('Show the list'), b: draft('Hide the list') } }), mi, 'b', /its opposite/],
    ['another term in a label', pair('find', 'Search', 'Kimihia'), mi, 'find', /the term for “search” is Rapu/],
    ['an unknown standing', standing('hello', { standing: 'fine', english: 'Hello, {{name}}' }), st, 'hello', /claims the standing "fine"/],
    ['a standing without its English', standing('hello', { standing: 'draft' }), st, 'hello', /lacks "english"/],
    ['a misspelled field', standing('hello', { standing: 'draft', english: 'Hello, {{name}}', source: [] }), st, 'hello', /unknown field "source"/],
    ['a standing that is a string', standing('hello', 'draft'), st, 'hello', /has to be an object/],
    ['a review by nobody', standing('hello', { standing: 'reviewed', english: 'Hello, {{name}}', licence: 'NZSTI 000', date: '2026-11-01' }), st, 'hello', /names no "reviewer"/],
    ['a review without a licence', standing('hello', { standing: 'reviewed', english: 'Hello, {{name}}', reviewer: 'A. Reviewer', date: '2026-11-01' }), st, 'hello', /licence/],
    ['a review on a day that never was', standing('hello', { standing: 'reviewed', english: 'Hello, {{name}}', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-02-30' }), st, 'hello', /no "date" of the form/],
    ['published only in an app', standing('contact', { standing: 'published', english: 'Contact us', sources: [{ source: 'first-app', text: 'Whakapā mai' }] }), st, 'contact', /no official source/],
    ['published in other words', standing('contact', { standing: 'published', english: 'Contact us', sources: [{ source: 'agency-page', text: 'Whakapā mai ki a mātou' }] }), st, 'contact', /no official source .* says “Whakapā mai” word for word/],
    ['published with another macron', standing('contact', { standing: 'published', english: 'Contact us', sources: [{ source: 'agency-page', text: 'Whakapa mai' }] }), st, 'contact', /no official source/],
    ['attested by one source', standing('save', { standing: 'attested', english: 'Save', sources: [{ source: 'first-app', text: 'Tiaki', english: 'Save' }] }), st, 'save', /two sources of different publishers.*only One maker does/],
    ['attested twice by one maker', standing('save', { standing: 'attested', english: 'Save', sources: [{ source: 'first-app', text: 'Tiaki', english: 'Save' }, { source: 'first-app-admin', text: 'Tiaki', english: 'Save' }] }), st, 'save', /only One maker does/],
    ['attested by a source and its copy', standing('save', { standing: 'attested', english: 'Save', sources: [{ source: 'first-app', text: 'Tiaki', english: 'Save' }, { source: 'copy-of-first', text: 'Tiaki', english: 'Save' }] }), st, 'save', /only One maker does/],
    ['attested by sources that disagree', standing('save', { standing: 'attested', english: 'Save', sources: [{ source: 'first-app', text: 'Tiaki', english: 'Save' }, { source: 'second-app', text: 'Tiakina', english: 'Save' }] }), st, 'save', /only One maker does/],
    ['attested for another English word', standing('save', { standing: 'attested', english: 'Save', sources: [{ source: 'first-app', text: 'Tiaki', english: 'Keep' }, { source: 'second-app', text: 'Tiaki', english: 'Keep' }] }), st, 'save', /none does/],
    ['an unknown source', standing('save', { standing: 'draft', english: 'Save', sources: [{ source: 'third-app', text: 'Tiaki' }] }), st, 'save', /cites "third-app", which is not in sources\.json/],
    ['another term without a reason', standing('save', { standing: 'draft', english: 'Save', otherTerms: ['save'] }), st, 'save', /without a "note"/],
    ['a source without a publisher', honestBut({ 'sources.json': { third: { title: 'x', kind: 'official' } } }), 'sources.json', 'third', /needs a "title" and a "publisher"/],
    ['a source of no kind', honestBut({ 'sources.json': { third: { title: 'x', publisher: 'y', kind: 'blog' } } }), 'sources.json', 'third', /needs a "kind"/],
    ['a source that takes a known name', honestBut({ 'sources.json': { koha: { title: 'x', publisher: 'y', kind: 'interface' } } }), 'sources.json', 'koha', /name of a source of the library/],
  ])('%s', (_, files, file, key, message) => {
    const errors = checkRoot(fixture(files)).filter(({ level }) => level === 'error')
    expect(errors.map((fault) => ({ file: fault.file.split('/').slice(-file.split('/').length).join('/'), key: fault.key, message: fault.message }))).toContainEqual({ file, key, message: expect.stringMatching(message) })
  })
})

describe('warns without failing', () => {
  test.each<[what: string, files: Files, file: string, key: string, message: RegExp]>([
    ['about Māori whose English has changed', honestBut({ [en]: { save: 'Save this' } }), st, 'save', /is stale .* made from “Save”, but .* now says “Save this”/],
    ['about the same Māori for two English texts', pair('begin', 'Start here', 'Nau mai'), mi, 'begin', /the same for “welcome”/],
    ['about letters that Māori does not have', pair('site', 'Our site', 'Tā mātou website'), mi, 'site', /“website”, which is not spelled as Māori/],
    ['about a known slip', pair('many', 'Many people', 'He nui nga tāngata'), mi, 'many', /“nga”; is it ngā/],
    ['about a text that grew too much', pair('ok', 'OK', 'Kei te pai tērā'), mi, 'ok', /15 characters for 2/],
    ['about English that was left in Māori', pair('total', 'Total', 'Total'), mi, 'total', /the same as the English/],
    ['about another term in a sentence', pair('lost', 'We could not find that passport today', 'Kāore i kitea taua pukapuka i tēnei rā'), mi, 'lost', /the term for “passport” is Uruwhenua/],
  ])('%s', (_, files, file, key, message) => {
    const faults = checkRoot(fixture(files))
    expect(faults.filter(({ level }) => level === 'error')).toEqual([])
    expect(faults.map((fault) => [fault.file.split('/').slice(-2).join('/'), fault.key, fault.message])).toContainEqual([file, key, expect.stringMatching(message)])
  })
})

describe('lets pass', () => {
  test.each<[what: string, files: Files]>([
    ['a passive of the term', pair('saved', 'Save all', 'Tiakina katoatia')],
    ['another term, with a reason', honestBut({ [en]: { look: 'Search' }, [mi]: { look: 'Kimihia' }, [st]: { look: { ...draft('Search'), otherTerms: ['search'], note: 'A game of hide and seek.' } } })],
    ['the same Māori where terms.json says so', honestBut({ [en]: { a: 'Send', b: 'Submit' }, [mi]: { a: 'Tuku', b: 'Tuku' }, [st]: { a: draft('Send'), b: draft('Submit') } })],
    ['two formats of one kind', pair('when', 'On {{day, date(full)}}', 'I te {{day, date(long)}}')],
    ['a listed name', pair('real', 'Use RealMe', 'Whakamahi i a RealMe')],
    ['double vowels, which are a spelling of their own', pair('month2', 'In December', 'I a Tiihema')],
  ])('%s', (_, files) => {
    expect(checkRoot(fixture(files))).toEqual([])
  })
})

test('the command prints file, line and key, and fails', () => {
  const root = fixture(honestBut({ [mi]: { save: 'Tiaki\u200B' } }))
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('check.ts', import.meta.url)), root], { encoding: 'utf8' })
  expect(stderr).toMatch(/error .*mi\/greeting\.json:3 save: has a character that cannot be seen/)
  expect(stdout).toContain('1 errors and 0 warnings in 1 root')
  expect(status).toBe(1)
})

test('the command passes an honest set, and fails where there is none', () => {
  const run = (root: string) => spawnSync(process.execPath, [fileURLToPath(new URL('check.ts', import.meta.url)), root], { encoding: 'utf8' })
  expect(run(fixture(honest)).status).toBe(0)
  const empty = run(fixture({}))
  expect(empty.stderr).toContain('holds no bundle')
  expect(empty.status).toBe(1)
})
