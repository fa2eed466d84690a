import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkBundles, checkRoot } from './checkRoot.ts'
import type { Files } from './fixture.ts'
import { fixture, honest, honestBut } from './fixture.ts'
import { readReference } from './reference.ts'
import { findRoots, readRoot } from './roots.ts'

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

test.each(findRoots([]))('finds nothing wrong with the words in %s', (root) => {
  expect(checkRoot(root)).toEqual([])
})

test.each(findRoots([]))('would find nothing wrong with the words in %s if all were reviewed', (path) => {
  const root = readRoot(path, [])
  const reviewed = ([key, entry]: [string, unknown]) => [key, { ...(entry as object), standing: 'reviewed', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01' }] as const
  const namespaces = root.namespaces.map((namespace) => ({ ...namespace, standing: { ...namespace.standing, entries: new Map([...namespace.standing.entries].map(reviewed)) } }))
  expect(checkBundles({ ...root, namespaces }, readReference(path, []))).toEqual([])
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
    ['the same Māori for opposites that differ in small words too', honestBut({ [en]: { a: 'Log in to your account', b: 'Log out of this account' }, [mi]: { a: 'Takiuru, takiputa i te pūkete', b: 'Takiuru, takiputa i te pūkete' }, [st]: { a: draft('Log in to your account'), b: draft('Log out of this account') } }), mi, 'b', /its opposite/],
    ['the same Māori for opposites in plurals', honestBut({ [en]: { in_other: 'Import {{count}} files', out_other: 'Export {{count}} files' }, [mi]: { in_other: 'Kaweake {{count}} kōnae', out_other: 'Kaweake {{count}} kōnae' }, [st]: { in_other: draft('Import {{count}} files'), out_other: draft('Export {{count}} files') } }), mi, 'out_other', /its opposite/],
    ['the Māori that the library has for the opposite', honestBut({ [en]: { answer: 'Offline', skip: 'Unimportant' }, [mi]: { answer: 'Tuimotu' }, [st]: { answer: draft('Offline') }, 'terms.json': { opposites: [['main', 'other']] }, 'en/jump.json': { jump: 'Skip to other content' }, 'mi/jump.json': { jump: 'Haere ki te ihirangi matua' }, 'standing/jump.json': { jump: draft('Skip to other content') } }), 'mi/jump.json', 'jump', /locales\/mi\/skip-link\.json \(main\).*its opposite/],
    ['the same Māori for what may and what may not be', honestBut({ [en]: { a: 'You can apply', b: 'You cannot apply' }, [mi]: { a: 'Ka taea te tono', b: 'Ka taea te tono' }, [st]: { a: draft('You can apply'), b: draft('You cannot apply') } }), mi, 'b', /its opposite/],
    ['the same Māori for what is and what isn’t', honestBut({ [en]: { a: 'The form is ready', b: 'The form isn’t ready' }, [mi]: { a: 'Kua rite te puka', b: 'Kua rite te puka' }, [st]: { a: draft('The form is ready'), b: draft('The form isn’t ready') } }), mi, 'b', /its opposite/],
    ['the same Māori for consent and none', honestBut({ [en]: { a: 'I agree', b: 'I do not agree' }, [mi]: { a: 'E whakaae ana au', b: 'E whakaae ana au' }, [st]: { a: draft('I agree'), b: draft('I do not agree') } }), mi, 'b', /its opposite/],
    ['the term for the opposite', pair('forth', 'Next page', 'Whārangi tōmua'), mi, 'forth', /Tōmua is “previous”, its opposite, and “next” is Panuku/],
    ['a term that another one begins with', pair('mail', 'Send', 'Tukuatu'), mi, 'mail', /the term for “send” is Tuku/],
    ['a space that does not break', honestBut({ [mi]: { contact: 'Whakapā\u00A0mai' } }), mi, 'contact', /space that does not break \(U\+00A0\)/],
    ['two terms for one concept', honestBut({ 'terms.json': { terms: [{ english: ['apply'], mi: 'Tono', where: 'labels', standing: 'draft' }, { english: ['Apply'], mi: 'Inoi', where: 'labels', standing: 'draft' }] } }), 'terms.json', 'Apply', /two terms for one concept: Tono and Inoi/],
    ['one term for opposites', honestBut({ 'terms.json': { terms: [{ english: ['lock'], mi: 'Raka', where: 'labels', standing: 'draft' }, { english: ['unlock'], mi: 'Raka', where: 'labels', standing: 'draft' }] } }), 'terms.json', 'lock', /one term, Raka, for “lock” and for its opposite “unlock”/],
    ['a false friend without a reason', honestBut({ 'terms.json': { falseFriends: [{ english: ['radio'], mi: 'irirangi' }] } }), 'terms.json', 'irirangi', /needs .* a "note"/],
    ['half a character', honestBut({ [en]: { save: 'Save \uD83D now' } }), en, 'save', /half a character/],
    ['a character written as in HTML', honestBut({ [mi]: { save: 'Tiaki M&#257;ori' } }), mi, 'save', /written as in HTML/],
    ['letters that were broken twice', honestBut({ [mi]: { save: 'Tiaki MÃ„Âori' } }), mi, 'save', /broken by a wrong encoding/],
    ['a sentence that was half translated, with half a placeholder', pair('least', 'Number must be at least {{min}}', 'Number must me nui ake i te {min}.'), mi, 'least', /brace that belongs to no placeholder/],
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
    ['a review to come', standing('hello', { standing: 'reviewed', english: 'Hello, {{name}}', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2126-11-01' }), st, 'hello', /2126-11-01, which is still to come/],
    ['a review by “yes”', standing('hello', { standing: 'reviewed', english: 'Hello, {{name}}', reviewer: 'yes', licence: 'NZSTI 000', date: '2026-11-01' }), st, 'hello', /names no "reviewer"/],
    ['a licence that is none', standing('hello', { standing: 'reviewed', english: 'Hello, {{name}}', reviewer: 'A. Reviewer', licence: 'n/a', date: '2026-11-01' }), st, 'hello', /lacks the reviewer’s "licence"/],
    ['a reviewer beside a draft', standing('hello', { ...draft('Hello, {{name}}'), reviewer: 'A. Reviewer', date: '2026-11-01' }), st, 'hello', /has "reviewer", "date", but is no review/],
    ...Object.entries({ licence: 123, reviewer: ['A'], date: 20261101, note: ['A'], english: 5, otherTerms: 3, sources: {} }).map(([field, value]): [string, Files, string, string, RegExp] => [`a "${field}" of the wrong type`, standing('welcome', { ...(honest[st] as Record<string, object>)['welcome'], [field]: value }), st, 'welcome', new RegExp(`has a "${field}" that is no `)]),
    ['"otherTerms" that is one text', standing('save', { ...draft('Save'), note: 'x', otherTerms: 'search' }), st, 'save', /has a "otherTerms" that is no list of texts/],
    ['a source that is nothing', standing('save', { ...draft('Save'), sources: [null] }), st, 'save', /cites a source that is no object/],
    ['a citation whose text is a number', standing('save', { ...draft('Save'), sources: [{ source: 'first-app', text: 5 }] }), st, 'save', /cites "first-app" with a "text" that is no text/],
    ['a citation without its text', standing('save', { ...draft('Save'), sources: [{ source: 'first-app' }] }), st, 'save', /cites "first-app" without its "text"/],
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
    ['about English words that stayed', pair('least', 'Number must be at least {{min}}', 'Number must me nui ake i te {{min}}'), mi, 'least', /has English in it \(“Number”, “must”\), which a screen reader would read as Māori/],
    ['about English words that are spelled as Māori ones are', pair('reveal', 'Reveal more', 'Hurahia more'), mi, 'reveal', /has English in it \(“more”\)/],
    ['about a word that lost its macron, as other strings have it', honestBut({ [en]: { a: 'Many holidays', b: 'Few holidays' }, [mi]: { a: 'He nui ngā hararei tārewa', b: 'He iti ngā hararei tarewa' }, [st]: { a: draft('Many holidays'), b: draft('Few holidays') } }), mi, 'b', /has “tarewa”, which is “tārewa” elsewhere \(1 time\)/],
    ['about a word that lost its macron, as a source has it', honestBut({ [en]: { b: 'Few holidays' }, [mi]: { b: 'He iti ngā hararei tarewa' }, [st]: { b: { ...draft('Few holidays'), sources: [{ source: 'first-app', text: 'tārewa' }] } } }), mi, 'b', /“tarewa”, which is “tārewa” in the terms, in a source or/],
    ['about a word that lost its macron in most places', honestBut({ [en]: { a: 'A pupil', b: 'The pupil', c: 'Pupil', d: 'My pupil' }, [mi]: { a: 'He tauira wahanga', b: 'Te wahanga', c: 'Wahanga', d: 'Taku wahanga' }, [st]: { a: draft('A pupil'), b: draft('The pupil'), c: draft('Pupil'), d: draft('My pupil') } }), mi, 'd', /“wahanga”.*wāhanga/],
    ['about a word of the list that lost its macron everywhere', honestBut({ [en]: { a: 'An elder', b: 'The elder' }, [mi]: { a: 'He kaumatua', b: 'Te kaumatua' }, [st]: { a: draft('An elder'), b: draft('The elder') } }), mi, 'b', /“kaumatua”.*kaumātua/],
    ['about two words for one thing with a colon behind it', honestBut({ [en]: { a: 'Holiday', b: 'Holiday:' }, [mi]: { a: 'Hararei', b: 'Whakatā:' }, [st]: { a: draft('Holiday'), b: draft('Holiday:') } }), mi, 'b', /Take one word/],
    ['about a spelling that this house does not use', pair('newer', 'New things', 'Ngā mea hōu'), mi, 'newer', /“hōu”; is it hou/],
    ['about another number', pair('size', 'Up to 25 MB', 'Tae atu ki te 52 MB'), mi, 'size', /has the number 52 where the English has the number 25/],
    ['about a number that got lost', pair('call', 'Call 111 now', 'Waea atu ināianei'), mi, 'call', /has no number where the English has the number 111/],
    ['about a term that is excepted for nothing', honestBut({ [st]: { save: { ...draft('Save'), otherTerms: ['save'], note: 'Long gone.' } } }), st, 'save', /names “save” in "otherTerms", but its Māori has that term/],
    ['about words that are published for quite another English', honestBut({ [st]: { contact: { standing: 'published', english: 'Contact us', sources: [{ source: 'agency-page', text: 'Whakapā mai', english: 'Opening hours' }] } } }), st, 'contact', /quite another English: “Opening hours”/],
    ['about a word that lost its macron, as the list of words has it', pair('b', 'What shape?', 'He aha te ahuatanga, te huanga ranei?'), mi, 'b', /“ranei”.*rānei/],
    ['about a word that gained a macron', honestBut({ [en]: { a: 'Many holidays', b: 'Few holidays', c: 'Holidays' }, [mi]: { a: 'He nui ngā hararei', b: 'He iti ngā hararei', c: 'Ngā hārarei' }, [st]: { a: draft('Many holidays'), b: draft('Few holidays'), c: draft('Holidays') } }), mi, 'c', /has “hārarei”, which is “hararei” elsewhere \(2 times\)/],
    ['about broadcasting in the place of a radio button', pair('group', 'Radio group', 'Rōpū irirangi'), mi, 'group', /has “irirangi” for “radio”: irirangi is broadcasting/],
    ['about “correct” in the place of the right-hand side', pair('side', 'Right title', 'Taitara tika'), mi, 'side', /has “tika” for “right”: tika is correct/],
    ['about what is forbidden in the place of a search', pair('sea', 'Searching the whole catalogue now', 'Tapu i te rārangi katoa ināianei'), mi, 'sea', /has “tapu” for “searching”/],
    ['about two words for one thing', honestBut({ [en]: { a: 'Holiday', b: 'holiday' }, [mi]: { a: 'Hararei', b: 'Whakatā' }, [st]: { a: draft('Holiday'), b: draft('holiday') } }), mi, 'b', /says “Whakatā” for “holiday”, and .*\(a\) says “Hararei”\. Take one word/],
    ['about another word than the library has', pair('country', 'Skip to main content', 'Peke ki te ihirangi matua'), mi, 'country', /locales\/mi\/skip-link\.json \(main\) says “Haere ki te ihirangi matua”/],
    ['about macrons that differ between two places', honestBut({ [en]: { a: 'Holiday', b: 'Holiday' }, [mi]: { a: 'Hārarei', b: 'Hararei' }, [st]: { a: draft('Holiday'), b: draft('Holiday') } }), mi, 'b', /Only their macrons differ/],
    ['about a label that grew beyond 2.5 times', pair('ten', 'Ten signs!', 'a'.repeat(26)), mi, 'ten', /26 characters for 10 in English, more than 2\.5/],
    ['about a short text that grew beyond 2 times', pair('short', 'Eleven here', 'a'.repeat(23)), mi, 'short', /23 characters for 11 in English, more than 2 /],
    ['about a sentence that grew beyond 1.4 times', pair('long', 'e'.repeat(50), 'a'.repeat(71)), mi, 'long', /71 characters for 50 in English, more than 1\.4/],
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
    ['texts that grew as far as they may', honestBut({ [en]: { a: 'Ten signs!', b: 'Eleven here', c: 'e'.repeat(50) }, [mi]: { a: 'a'.repeat(25), b: 'e'.repeat(22), c: 'o'.repeat(70) }, [st]: { a: draft('Ten signs!'), b: draft('Eleven here'), c: draft('e'.repeat(50)) } })],
    ['words that Māori has with and without a macron', honestBut({ [en]: { a: 'My cake and your armpit', b: 'Our parent, their parents' }, [mi]: { a: 'Te keke me te kēkē, ko wai o koutou', b: 'Te matua me ngā mātua, ō rātou' }, [st]: { a: draft('My cake and your armpit'), b: draft('Our parent, their parents') } })],
    ['Māori words that English has taken over', honestBut({ [en]: { a: 'The whānau at the marae', b: 'One marae' }, [mi]: { a: 'Te whānau kei te marae', b: 'Kotahi te marae' }, [st]: { a: draft('The whānau at the marae'), b: draft('One marae') } })],
    ['two words for one thing, with a reason', honestBut({ [en]: { a: 'Holiday', b: 'Holiday' }, [mi]: { a: 'Hararei', b: 'Whakatā' }, [st]: { a: draft('Holiday'), b: { ...draft('Holiday'), note: 'A rest, not the day.' } } })],
    ['one word with and without its article', honestBut({ [en]: { a: 'Holidays', b: 'Holidays' }, [mi]: { a: 'Hararei', b: 'Ngā hararei' }, [st]: { a: draft('Holidays'), b: draft('Holidays') } })],
    ['what is right, said of something that is right', pair('good', 'Check that the day is right', 'Tirohia he tika te rā')],
    ['two formats of one kind', pair('when', 'On {{day, date(full)}}', 'I te {{day, date(long)}}')],
    ['short words for very short ones', honestBut({ [en]: { a: 'now', b: 'or' }, [mi]: { a: 'ināianei', b: 'rānei' }, [st]: { a: draft('now'), b: draft('or') } })],
    ['a text that has to be long, with a reason', honestBut({ [en]: { ok: 'OK' }, [mi]: { ok: 'Kei te pai tērā' }, [st]: { ok: { ...draft('OK'), note: 'An answer to somebody.' } } })],
    ['two texts that differ in a number', honestBut({ [en]: { a: 'Step 1', b: 'Step 2' }, [mi]: { a: 'Hipanga 1', b: 'Taumata 2' }, [st]: { a: draft('Step 1'), b: draft('Step 2') } })],
    ['numbers in words', honestBut({ [en]: { a: 'Read only 3 pages', b: 'At 12', c_one: '1 day', c_other: '{{count}} days' }, [mi]: { a: 'Pānui i ngā whārangi e toru', b: 'I te 12', c_one: 'Kotahi rā', c_other: '{{count}} ngā rā' }, [st]: { a: draft('Read only 3 pages'), b: draft('At 12'), c_one: draft('1 day'), c_other: draft('{{count}} days') } })],
    ['another term that a reviewer chose', honestBut({ [mi]: { save: 'Puritia' }, [st]: { save: { standing: 'reviewed', english: 'Save', reviewer: 'A. Reviewer', licence: 'NZSTI 000', date: '2026-11-01', otherTerms: ['save'] } } })],
    ['a name that a reviewer says is the same in both', honestBut({ [en]: { land: 'Tonga' }, [mi]: { land: 'Tonga' }, [st]: { land: { standing: 'reviewed', english: 'Tonga', reviewer: 'Hinemoa', licence: 'NZSTI 000', date: '2026-11-01' } } })],
    ['words that are published for the same in other words', honestBut({ [st]: { contact: { standing: 'published', english: 'Contact us', sources: [{ source: 'agency-page', text: 'Whakapā mai', english: 'Contact' }] } } })],
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

test('no text takes long, whatever stands in it', () => {
  const long = (part: string) => part.repeat(Math.ceil(100_000 / part.length))
  const texts = ['{{' + long(' '), '{{a,' + long(' '), long('{{'), long('<a>'), long('<'), long('ā?'), long('a\u0304'), long('Ä')]
  const root = fixture(honestBut({ [mi]: Object.fromEntries(texts.map((text, index) => [`text${index}`, text])), [en]: Object.fromEntries(texts.map((_, index) => [`text${index}`, 'Text'])) }))
  const start = performance.now()
  checkRoot(root)
  expect(performance.now() - start).toBeLessThan(5000)
}, 60_000)
