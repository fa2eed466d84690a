import { createInstance, type Resource } from 'i18next'
import { describe, expect, test } from 'vitest'
import { say, words, type Words, type WordsError } from './index.js'
import { passportWords } from './passport.test-data.js'

/** The instance of an app that has put something in the place of a bundle. */
async function instance(data: unknown) {
  const i18n = createInstance()
  await i18n.init({ lng: 'mi', resources: data as Resource })
  return i18n
}

async function met(said: Words, data: unknown) {
  const problems: WordsError[] = []
  const { text } = say(said, { reading: 'mi', i18n: await instance(data), report: (problem) => problems.push(problem) })
  return [text, ...problems.map(({ code, language }) => `${code} ${language ?? ''}`.trim())]
}

const name = words(passportWords)('name')
const own = words('service')

describe('a bundle that is none', () => {
  test.each([
    ['a string', '<!doctype html><title>404</title>'],
    ['an array', ['Ingoa', 'Rapu']],
    ['a number', 5],
    ['true', true],
    ['a function', () => 'x'],
  ])('because it is %s is refused as a whole, and the words that we bring are shown', async (_what, bundle) => {
    expect(await met(name, { mi: { passport: bundle }, en: {} })).toEqual(['Ingoa', 'broken-text mi'])
  })

  test('because it is null or not there is just missing', async () => {
    for (const data of [{ mi: { passport: null } }, { mi: {} }, { mi: null }, {}]) expect(await met(name, data)).toEqual(['Ingoa'])
  })

  test('does not answer with one letter of itself', async () => {
    expect(await met(own('0'), { mi: { service: 'Rapu' }, en: { service: ['Search'] } })).toEqual(['0', 'broken-text mi', 'broken-text en', 'missing-key'])
  })

  test('in one language leaves the other', async () => {
    expect(await met(own('start'), { mi: { service: 'Rapu' }, en: { service: { start: 'Start' } } })).toEqual(['Start', 'broken-text mi', 'missing-language mi'])
  })
})

describe('an entry that is no string', () => {
  test.each([
    ['an object', { missing: 'Ka hiahiatia te ingoa' }],
    ['an array', ['Ingoa']],
    ['a number', 5],
    ['false', false],
  ])('because it is %s is passed over for the next best text', async (_what, entry) => {
    expect(await met(name, { mi: { passport: { name: entry } } })).toEqual(['Ingoa', 'broken-text mi'])
    expect(await met(own('name'), { mi: { service: { name: entry } }, en: { service: { name: 'Name' } } })).toEqual(['Name', 'broken-text mi', 'missing-language mi'])
  })
})

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

  test('are names like any other for keys and namespaces, and find nothing', async () => {
    for (const odd of names) {
      expect(await met(own(odd), { mi: { service: { a: 'x' } }, en: {} })).toEqual([odd, 'missing-key'])
      expect(await met(own(`a.${odd}`), { mi: { service: { a: {} } }, en: {} })).toEqual([`a.${odd}`, 'missing-key'])
      expect(await met(words(odd)('constructor'), { mi: {}, en: {} })).toEqual(['constructor', 'missing-key'])
    }
  })

  test('in a catalogue from elsewhere change no other object', async () => {
    const hostile = JSON.parse('{"mi":{"service":{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"a":"$t(b, {\\"__proto__\\":{\\"polluted\\":\\"yes\\"}})","b":"Rapu {{polluted}}"}},"__proto__":{"service":{"a":"x"}}}')
    expect((await met(own('a'), hostile))[0]).toBe('Rapu ')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })
})
