// Each detector as a function from a text to 'mi', 'en', 'mixed' or something else. Where settings were tried, each is a line of its own.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What franc and its relatives answer. */
const iso3 = { eng: 'en', mri: 'mi' }

async function reo(hasToChoose) {
  const { recogniseLanguage } = await import('@reorua/reo')
  return (text) => {
    const { language, leading } = recogniseLanguage(text)
    return hasToChoose ? (leading ?? 'en') : language
  }
}

async function lingua(both) {
  const { LanguageDetectorBuilder } = require('@bluzzi/lingua')
  const detector = LanguageDetectorBuilder.fromISOCodes6391(['en', 'mi']).build()
  const short = { Maori: 'mi', English: 'en' }
  if (!both) return (text) => short[detector.detectLanguageOf(text)]
  return (text) => {
    const found = new Set(detector.detectMultipleLanguagesOf(text).map(({ language }) => short[language]))
    return found.size > 1 ? 'mixed' : [...found][0]
  }
}

/** `hint` leans the odds; `both` lets it answer with several languages. It throws where it knows none. */
async function cld2({ hint, both }) {
  /** @type {{ detect: (text: string, options: object) => Promise<{ languages: { code: string }[] }> }} */
  const cld = require('cld')
  return async (text) => {
    try {
      const { languages } = await cld.detect(text, { bestEffort: true, ...(hint && { languageHint: hint }) })
      const ours = languages.filter(({ code }) => code === 'mi' || code === 'en')
      return both && ours.length > 1 ? 'mixed' : ours[0]?.code
    } catch {
      return undefined
    }
  }
}

async function cld3() {
  const identifier = (await require('cld3-asm').loadModule()).create(0, 1000)
  return (text) => identifier.findLanguage(text).language
}

async function franc(name, options) {
  const { franc } = await import(name)
  return (text) => iso3[franc(text, options)]
}

async function eld() {
  const { eld } = await import('eld/large')
  return (text) => eld.detect(text).language
}

async function tinyld() {
  const { detect } = await import('tinyld')
  return (text) => detect(text)
}

async function lande() {
  const { default: lande } = await import('lande')
  return (text) => iso3[lande(text)[0]?.[0]]
}

async function langdetect() {
  const { detectOne } = require('langdetect')
  return (text) => detectOne(text)
}

async function languagedetect() {
  const detector = new (require('languagedetect'))()
  detector.setLanguageType('iso2')
  return (text) => detector.detect(text, 1)[0]?.[0]
}

async function whatlang() {
  const { detect } = require('@notevenaneko/whatlang-node')
  return (text) => {
    try {
      return detect(text)?.lang?.codeISO6391?.toLowerCase?.()
    } catch {
      return undefined
    }
  }
}

async function nlpjs() {
  const { Language } = require('@nlpjs/language')
  const guesser = new Language()
  return (text) => guesser.guess(text, null, 1)[0]?.alpha2
}

export const detectors = {
  '@reorua/reo': () => reo(false),
  '@reorua/reo, has to choose': () => reo(true),
  'lingua 1.5.0, en and mi only': () => lingua(false),
  'lingua 1.5.0, en and mi only, several': () => lingua(true),
  'cld 2.10.1': () => cld2({}),
  'cld 2.10.1, hint': () => cld2({ hint: 'MAORI' }),
  'cld 2.10.1, several': () => cld2({ both: true }),
  'cld3-asm 4.0.0': cld3,
  'franc-all 7.2.0, eng and mri only': () => franc('franc-all', { only: ['eng', 'mri'], minLength: 1 }),
  'franc-all 7.2.0': () => franc('franc-all', { minLength: 1 }),
  'franc 6.2.0': () => franc('franc', { minLength: 1 }),
  'franc-min 6.2.0': () => franc('franc-min', { minLength: 1 }),
  'eld 2.1.0, large': eld,
  'tinyld 1.3.4': tinyld,
  'lande 1.0.10': lande,
  'langdetect 0.2.1': langdetect,
  'languagedetect 2.0.0': languagedetect,
  'whatlang-node 1.0.0': whatlang,
  '@nlpjs/language 4.25.0': nlpjs,
}
