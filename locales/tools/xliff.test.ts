import { describe, expect, test } from 'vitest'
import { formats, merged, one, open, opened } from './exchangeFixture.ts'
import { honest, honestBut } from './fixture.ts'
import { findRoots } from './roots.ts'
import { xliffFaults } from './xliffFaults.ts'

const { write, read } = formats.xliff
const odd = {
  'en/odd.json': {
    order: 'Pay {{sum, money}} to {{who, words}} by {{when, date(full)}}, <b>or <i>{{who, words}}</i></b>',
    signs: 'A < B & "C" > D\u0001\uD800',
    unclosed: 'Read <link>this',
    lines: 'One\nTwo\tThree\r\nFour',
  },
  'mi/odd.json': { order: '<b>{{who, words}}, <i>{{who, words}}</i></b>: {{when, date(long)}} {{sum, money}}', signs: 'Ā < Ē & "Ī" > Ō\uFFFF', unclosed: '</link> {{', lines: '\nTahi  ' },
}
const target = (text: string) => ({ replace: (next: string) => (xliff: string) => { expect(xliff).toContain(`<target>${text}</target>`); return xliff.replace(`<target>${text}</target>`, next) } })

test.each(findRoots([]))('what is sent out of %s is what the standard asks for', (root) => {
  expect(xliffFaults(write(open(root)))).toEqual([])
})

test('so is what holds every kind of text', () => {
  const xliff = write(opened({ ...honest, ...odd }))
  expect(xliffFaults(xliff)).toEqual([])
  expect(xliff).toContain('<cp hex="0001"/><cp hex="D800"/>')
})

describe('the rules of the standard are checked:', () => {
  test.each<[what: string, from: string | RegExp, to: string, fault: RegExp]>([
    ['an unknown state', 'state="final"', 'state="approved"', /has state="approved"/],
    ['an unknown element', '<segment ', '<segment/><trans-unit/><segment ', /unknown|holds/],
    ['an unknown attribute', '<unit ', '<unit approved="yes" ', /unknown attribute approved/],
    ['elements in the wrong order', /(<notes>[\s\S]*?<\/notes>)\n(<originalData>[\s\S]*?<\/originalData>)/, '$2$1', /<unit> holds/],
    ['a unit without a segment', /<segment[\s\S]*?<\/segment>/, '', /<unit> holds/],
    ['two units of one id', 'id="hello"', 'id="save"', /two units have the id save/],
    ['data that is not there', 'dataRef="d1"', 'dataRef="d9"', /refers to the data “d9”/],
    ['an id with a space', '<group id="found"', '<group id="the found"', /has id="the found"/],
    ['a code that is another one in the target', /(<target>Kia ora, <ph id="1") canDelete="no"/, '$1', /is another one in the target/],
    ['no target language', ' trgLang="mi"', '', /without trgLang/],
    ['a subState without a prefix', 'subState="reorua:draft"', 'subState="draft"', /has subState="draft"/],
  ])('%s', (_, from, to, fault) => {
    const xliff = write(opened(honest))
    expect(xliffFaults(xliff)).toEqual([])
    expect(xliffFaults(xliff.replace(from, to)).join('\n')).toMatch(fault)
  })
})

test('each unit carries its standing, and what a translator should know', () => {
  const xliff = write(opened(honestBut({ 'en/greeting.json': { save: 'Save this' }, 'standing/greeting.json': { help: { standing: 'draft', english: 'Read <link>the help</link>', note: 'Made from “read” & “help”.' } } })))
  const unit = (key: string) => xliff.slice(xliff.indexOf(`<unit id="${key}"`), xliff.indexOf('</unit>', xliff.indexOf(`<unit id="${key}"`)))
  expect(unit('welcome')).toMatch(/state="final" subState="reorua:reviewed"[\s\S]*<target>Nau mai</)
  expect(unit('welcome')).toContain('Reviewed by A. Reviewer (NZSTI 000) on 2026-11-01.')
  expect(unit('contact')).toMatch(/A page: “Whakapā Mai”[\s\S]*state="translated" subState="reorua:published"/)
  expect(unit('save')).toMatch(/The English has changed. This Māori was made from: “Save”[\s\S]*state="initial" subState="reorua:stale"[\s\S]*<target>Tiaki</)
  expect(unit('untranslated')).toMatch(/state="initial" subState="reorua:missing">\n<source>Nothing yet<\/source>\n<\/segment>/)
  expect(unit('help')).toMatch(/Keep the marks around a part \(&lt;link&gt;\)[\s\S]*Made from “read” &amp; “help”\.[\s\S]*Up to 26 characters fit well/)
  expect(unit('contact')).toContain('contact us: Whakapā mai')
  expect(unit('found_one')).toContain('The form for one (1).')
  expect(xliff).toMatch(/<group id="found" name="found" type="reorua:plural">\n<unit id="found_one"[\s\S]*<unit id="found_other"[\s\S]*<\/group>/)
})

test('values and parts are codes, and the two languages share their ids in any order', () => {
  const xliff = write(opened(odd))
  const [, source, maori] = /<source>(Pay.*)<\/source>\n<target>(.*)<\/target>/.exec(xliff)!
  const ids = (text: string) => [...text.matchAll(/<(?:ph|pc) id="(\d+)".*?(?:equiv|equivStart)="([^"]*)"/g)].map(([, id, code]) => `${id} ${code}`)
  expect(ids(source!)).toEqual(['1 {{sum, money}}', '2 {{who, words}}', '3 {{when, date(full)}}', '4 &lt;b&gt;', '5 &lt;i&gt;', '6 {{who, words}}'])
  expect(ids(maori!)).toEqual(['4 &lt;b&gt;', '2 {{who, words}}', '5 &lt;i&gt;', '6 {{who, words}}', '7 {{when, date(long)}}', '1 {{sum, money}}'])
})

describe('understands what tools write back:', () => {
  const edited = (xliff: string) => target('Tiaki').replace('<target>Tiakina</target>')(xliff)
  test.each<[what: string, change: (xliff: string) => string]>([
    ['nothing but the translation', (xliff) => xliff],
    ['a byte order mark and Windows line ends', (xliff) => `\uFEFF${xliff.replaceAll('\n', '\r\n')}`],
    ['other prefixes', (xliff) => xliff.replace('xmlns="', 'xmlns:x="').replaceAll(/<(\/?)(?!\/|mda:|\?)/g, '<$1x:').replaceAll('mda:', 'm:').replace(':mda', ':m')],
    ['other quotes and another order of attributes', (xliff) => xliff.replaceAll(/<(unit|segment) ([^>]*?)="([^"]*)" ([^>]*?)="([^"]*)"/g, "<$1 $4='$5' $2='$3'")],
    ['white space around elements', (xliff) => xliff.replaceAll(/>\n</g, '>\n\t   <').replaceAll('<segment', '\n\n<segment')],
    ['CDATA and character references', (xliff) => xliff.replace('<target>Tiakina', '<target>T&#105;<![CDATA[aki]]>na')],
    ['comments and processing instructions', (xliff) => xliff.replace('Tiakina', 'Ti<!-- ? -->aki<?tool x?>na')],
    ['closed empty elements', (xliff) => xliff.replace('<source>Nothing yet</source>', '<source>Nothing yet</source><target/>')],
    ['marks over the text', (xliff) => xliff.replace('Tiakina', '<mrk id="m1" type="term">Tiaki</mrk><sm id="m2"/>na<em startRef="m2"/>')],
    ['sentences in segments of their own', (xliff) => xliff.replace(/<segment([^>]*)>\n<source>Save<\/source>\n<target>Tiakina<\/target>\n/, '<segment$1><source>Sa</source><target>Tiaki</target></segment><ignorable><source></source></ignorable><segment id="s2" state="translated"><source>ve</source><target>na</target>')],
    ['sentences in another order', (xliff) => xliff.replace(/<segment([^>]*)>\n<source>Save<\/source>\n<target>Tiakina<\/target>\n/, '<segment$1><source>Sa</source><target order="2">na</target></segment><segment id="s2" state="translated"><source>ve</source><target order="1">Tiaki</target>')],
    ['parts as two codes', (xliff) => xliff.replaceAll(/<pc id="1"[^>]*?dataRefStart="d1" dataRefEnd="d2">(.*?)<\/pc>/g, '<sc id="1" dataRef="d1"/>$1<ec startRef="1" dataRef="d2"/>')],
    ['codes without their data', (xliff) => xliff.replaceAll(/<originalData>[\s\S]*?<\/originalData>\n/g, '').replaceAll(/ (dataRef\w*|disp\w*|equiv\w*)="[^"]*"/g, '')],
    ['no metadata, notes or names', (xliff) => xliff.replaceAll(/<mda:metadata>.*<\/mda:metadata>\n|<notes>[\s\S]*?<\/notes>\n| name="[^"]*"| original="[^"]*"| subState="[^"]*"/g, '')],
    ['version 2.1, and a country', (xliff) => xliff.replace('version="2.0"', 'version="2.1"').replace('trgLang="mi"', 'trgLang="mi-NZ"')],
    ['decomposed macrons', (xliff) => xliff.normalize('NFD')],
    ['elements of its own', (xliff) => xliff.replaceAll('<segment ', '<x:tool xmlns:x="urn:tool"><segment/></x:tool><segment ')],
  ])('%s', (_, change) => {
    const set = opened(honest)
    const result = merged(read(change(edited(write(set))), set), set)
    expect(result.refused).toEqual([])
    expect(result.changes.map(({ item, kind, mi }) => [item.key, kind, mi])).toEqual([['save', 'draft', 'Tiakina']])
    expect(result).toMatchObject({ same: 6, untranslated: 1 })
  })
})

test('a unit of which only some segments are translated is not translated', () => {
  const set = opened(honest)
  const xliff = target('Tiaki').replace('<target>Puri</target></segment><segment id="s2"><source>x</source>')(write(set))
  expect(one(read(xliff, set), 'save')).toMatchObject({ maori: undefined, place: expect.stringContaining('only a part') })
})

test('a review in the metadata of a unit is taken, and a note of the translator is passed on', () => {
  const set = opened(honest)
  const xliff = write(set).replace(/(<unit id="save"[\s\S]*?)<\/mda:metadata>\n<notes>/, '$1<mda:metaGroup category="review"><mda:meta type="reviewer">B. Other</mda:meta><mda:meta type="licence">NZSTI 111</mda:meta><mda:meta type="date">2026-11-20</mda:meta></mda:metaGroup></mda:metadata><notes><note>He pai</note>')
  const { changes, remarks } = merged(read(xliff, set), set)
  expect(changes.map(({ entry }) => entry)).toMatchObject([{ standing: 'reviewed', english: 'Save', reviewer: 'B. Other', licence: 'NZSTI 111', date: '2026-11-20' }])
  expect(remarks).toEqual([{ place: expect.stringContaining('unit save'), remark: 'the translator writes: He pai' }])
})

describe('refuses as a whole', () => {
  test.each<[what: string, change: (xliff: string) => string, message: RegExp]>([
    ['XLIFF 1.2', () => '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', /This is XLIFF 1\.2.*2\.0/],
    ['another kind of XML', () => '<resources/>', /begins with <resources>/],
    ['a file that breaks off', (xliff) => xliff.slice(0, 900), /not well-formed XML, so nothing in it can be trusted/],
    ['another language', (xliff) => xliff.replace('"mi"', '"sm"'), /from “en-NZ” to “sm”/],
    ['entities that somebody declared', (xliff) => xliff.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff').replace('Tiaki', '&a;'), /Named entity/],
    ['endless nesting', () => `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`, /not well-formed XML/],
  ])('%s', (_, change, message) => {
    const set = opened(honest)
    expect(() => read(change(write(set)), set)).toThrow(message)
  })
})
