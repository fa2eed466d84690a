import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/run.mjs'

// The texts of the page, and the bundles that they come from: each has its standing there.

/** @type {Record<string, string[]>} */
const bundles = {
  'examples/passport/locales': ['passport/agency', 'passport/title', 'passport/name', 'passport/nameMissing', 'passport/need', 'passport/contact', 'passport/reasons', 'passport/family', 'passport/work', 'passport/study', 'passport/country', 'passport/australia', 'passport/cookIslands', 'passport/fiji', 'passport/samoa', 'passport/birth', 'passport/more', 'passport/send', 'passport/help', 'passport/helpText', 'passport/email', 'passport/emailAddress', 'passport/phone', 'passport/phoneNumber', 'passport/contactUs', 'passport/privacy', 'passport/copyright'],
  locales: ['language-toggle/label', 'language-toggle/mi', 'language-toggle/en', 'language-toggle/miEn', 'breadcrumbs/label', 'breadcrumbs/home', 'error-summary/title', 'error-message/prefix', 'date-input/example', 'select/choose', 'date-input/day', 'date-input/month', 'date-input/year', 'tabs/label', 'footer/heading'],
  'stories/locales': ['story-table/caption', 'story-table/pages', 'story-table/newZealand', 'story-checkboxes/detailsHint', 'story-details/messagesText'],
}

/** @typedef {Record<string, { mi: string, en: string }>} Content */

/**
 * Every text of the page in both languages, by the key of its message; where that is a library's own, its namespace stands before it: `dateInputDay`.
 * @returns {Content}
 */
export function content() {
  const texts = Object.entries(bundles).flatMap(([folder, messages]) => messages.map((message) => textOf(folder, message)))
  return Object.fromEntries(texts)
}

/**
 * The texts as a module of pairs.
 * @param {Content} texts
 */
export function asPairs(texts) {
  return Object.entries(texts).map(([key, pair]) => `export const ${key} = ${JSON.stringify(pair)}\n`).join('')
}

/**
 * The texts as messages of the namespace `page`, whose texts are i18next's.
 * @param {Content} texts
 */
export function asMessages(texts) {
  return ["import { words } from '@reorua/i18n'\n", "const w = words('page')\n", ...Object.keys(texts).map((key) => `export const ${key} = w('${key}')\n`)].join('')
}

/**
 * @param {string} folder
 * @param {string} message
 */
function textOf(folder, message) {
  const [ns = '', key = ''] = message.split('/')
  const own = folder === 'locales' ? `${ns}-${key}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) : key
  const [mi, en] = ['mi', 'en'].map((language) => filled(read(folder, language, ns)[key]))
  if (!mi || !en) throw new Error(`The page needs ${message} in both languages, and ${folder} has not got it.`)
  return [own, { mi, en }]
}

/**
 * The same date everywhere, and what stands before an error without the error.
 * @param {string | undefined} text
 */
function filled(text) {
  return text?.replace('{{example}}', '27 3 1987').replace(' {{error, words}}', '')
}

/**
 * @param {string} folder
 * @param {string} language
 * @param {string} ns
 * @returns {Record<string, string>}
 */
function read(folder, language, ns) {
  return JSON.parse(readFileSync(join(root, folder, language, `${ns}.json`), 'utf8'))
}
