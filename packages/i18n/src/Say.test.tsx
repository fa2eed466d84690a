import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, test } from 'vitest'
import { Lang, ReoruaProvider, Say, words, type Reading, type Words } from './index.js'
import { listenToConsole, heardInConsole } from './console.test-data.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)

/** The HTML of a text in a page that is read in this way. */
function inPage(reading: Reading, said: Words | undefined, page = true) {
  const { container } = render(
    <StrictMode>
      <ReoruaProvider reading={reading} page={page}>
        <Say>{said}</Say>
      </ReoruaProvider>
    </StrictMode>,
  )
  return container.innerHTML
}

listenToConsole()

describe('a text in the language of the page', () => {
  test('is text alone, without an element', () => {
    expect(inPage('mi', w('title'))).toBe('Uruwhenua')
    expect(inPage('en', w('title'))).toBe('Passport')
    expect(inPage('en', 'Passport')).toBe('Passport')
    expect(inPage('mi', { mi: 'Uruwhenua', en: 'Passport' })).toBe('Uruwhenua')
  })

  test('is one text node, so that its words stay together', () => {
    const { container } = render(<ReoruaProvider reading="en"><Say>{w('pages', { n: 1234 })}</Say></ReoruaProvider>)
    expect(container.childNodes).toHaveLength(1)
    expect(container.textContent).toBe('1,234 pages')
  })
})

describe('a text in another language than the page', () => {
  test.each<[string, Reading, Words, string]>([
    ['a bare string on a Māori page', 'mi', 'Passport', '<span lang="en-NZ">Passport</span>'],
    ['a message without Māori', 'mi', w('englishOnly'), '<span lang="en-NZ">Renewal</span>'],
    ['words without Māori', 'mi', { en: 'Renewal' }, '<span lang="en-NZ">Renewal</span>'],
    ['a message without English, on an English page', 'en', w('maoriOnly'), '<span lang="mi">Rauika</span>'],
    ['words without English, on an English page', 'en', { mi: 'Rauika' }, '<span lang="mi">Rauika</span>'],
  ])('says so: %s', (_what, reading, said, html) => {
    expect(inPage(reading, said)).toBe(html)
  })

  test('says so inside a message, where a part of it is in another language', () => {
    expect(inPage('mi', w('error', { error: 'Enter your name' }))).toBe('Hapa: <span lang="en-NZ">Enter your name</span>')
    expect(inPage('en', w('error', { error: w('maoriOnly') }))).toBe('Error: <span lang="mi">Rauika</span>')
    expect(inPage('mi', w('choice', { people: [{ en: 'male' }, { mi: 'he wahine' }] }))).toBe('<span lang="en-NZ">male</span>, he wahine rānei')
  })

  test('says so at every level', () => {
    expect(inPage('mi', w('error', { error: { ...w('error', { error: w('maoriOnly') }), defaults: { en: 'Error: {{error, words}}' } } }))).toBe('Hapa: <span lang="en-NZ">Error: <span lang="mi">Rauika</span></span>')
  })
})

describe('a text in a two-language reading', () => {
  test.each<[Reading, string, string]>([
    ['mi-en', '<span class="reo-say"><span class="reo-say-first" lang="mi">Ingoa</span> <span class="reo-say-second" lang="en-NZ">Name</span></span>', 'Ingoa Name'],
    ['en-mi', '<span class="reo-say"><span class="reo-say-first" lang="en-NZ">Name</span> <span class="reo-say-second" lang="mi">Ingoa</span></span>', 'Name Ingoa'],
  ])('is there twice in %s, each half marked, with white space between', (reading, html, text) => {
    expect(inPage(reading, w('name'))).toBe(html)
    expect(document.body.textContent!.trim()).toBe(text)
  })

  test('has its values in the language of each half', () => {
    expect(inPage('mi-en', w('error', { error: w('nameMissing') }))).toBe('<span class="reo-say"><span class="reo-say-first" lang="mi">Hapa: Ka hiahiatia te ingoa</span> <span class="reo-say-second" lang="en-NZ">Error: Enter your name</span></span>')
    expect(inPage('en-mi', w('born', { when: '2026-12-03' }))).toContain('<span class="reo-say-second" lang="mi">Rā: 3 Hakihea 2026</span>')
  })

  test('marks what both halves take from one language', () => {
    expect(inPage('mi-en', w('error', { error: 'Enter your name' }))).toBe('<span class="reo-say"><span class="reo-say-first" lang="mi">Hapa: <span lang="en-NZ">Enter your name</span></span> <span class="reo-say-second" lang="en-NZ">Error: Enter your name</span></span>')
  })

  test.each<[string, Words, string]>([
    ['missing in Māori', w('englishOnly'), '<span lang="en-NZ">Renewal</span>'],
    ['missing in English', w('maoriOnly'), '<span lang="mi">Rauika</span>'],
    ['a bare string', 'Passport', '<span lang="en-NZ">Passport</span>'],
    ['the same in both', w('same'), '<span lang="mi">RealMe</span>'],
    ['the same once its values are in it', w('choice', { people: ['RealMe'] }), '<span lang="mi"><bdi>RealMe</bdi></span>'],
  ])('is there once where it is %s, and still marked', (_what, said, html) => {
    expect(inPage('mi-en', said)).toBe(html)
  })
})

describe('a person’s own text inside a message', () => {
  test('is isolated, so that no letters turn the sentence around', () => {
    expect(inPage('en', w('welcome', { name: 'ليلى' }))).toBe('Welcome, <bdi>ليلى</bdi>')
    expect(inPage('mi-en', w('welcome', { name: 'Mere' }))).toBe('<span class="reo-say"><span class="reo-say-first" lang="mi">Nau mai, <bdi>Mere</bdi></span> <span class="reo-say-second" lang="en-NZ">Welcome, <bdi>Mere</bdi></span></span>')
  })

  test('is isolated in a list as well', () => {
    expect(inPage('mi', w('who', { people: ['Hera', 'Mere'] }))).toBe('Mō <bdi>Hera</bdi> me <bdi>Mere</bdi>')
  })

  test('is text, whatever it looks like', () => {
    expect(inPage('en', w('welcome', { name: '<img src=x onerror=alert(1)>' }))).toBe('Welcome, <bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>')
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('nothing to say', () => {
  test.each<[string, Words | undefined]>([
    ['no words', undefined],
    ['an empty string', ''],
    ['words without a text', {}],
    ['two empty texts', { mi: '', en: '' }],
    ['null', null as unknown as Words],
    ['false', false as unknown as Words],
  ])('is nothing at all: %s', (_what, said) => {
    for (const reading of ['mi', 'en', 'mi-en', 'en-mi'] as const) expect(inPage(reading, said)).toBe('')
  })
})

test('an element has been said already', () => {
  const { container } = render(<ReoruaProvider reading="mi"><Say><b>x</b></Say></ReoruaProvider>)
  expect(container.innerHTML).toBe('<b>x</b>')
})

describe('where nothing is known of the page', () => {
  test('every text says its language: without a provider', () => {
    const { container } = render(<><Say>{w('title')}</Say><Say>Passport</Say><Say>{{ mi: 'Rauika' }}</Say></>)
    expect(container.innerHTML).toBe('<span lang="en-NZ">Passport</span><span lang="en-NZ">Passport</span><span lang="mi">Rauika</span>')
  })

  test('every text says its language: in a part of somebody else’s page', () => {
    expect(inPage('mi', w('title'), false)).toBe('<span lang="mi">Uruwhenua</span>')
    expect(inPage('en', w('title'), false)).toBe('<span lang="en-NZ">Passport</span>')
  })
})

describe('a part of the page that keeps to one language', () => {
  test('says so in its HTML, and its texts need no mark', () => {
    const { container } = render(<ReoruaProvider reading="en"><Lang is="mi"><Say>{w('title')}</Say></Lang><Say>{w('title')}</Say></ReoruaProvider>)
    expect(container.innerHTML).toBe('<div lang="mi">Uruwhenua</div>Passport')
  })

  test('is the element that is asked for, with what it is given', () => {
    const { container } = render(<ReoruaProvider reading="mi-en"><Lang is="en" as="p" id="p"><Say>{w('title')}</Say> <Say>{w('maoriOnly')}</Say></Lang></ReoruaProvider>)
    expect(container.innerHTML).toBe('<p id="p" lang="en-NZ">Passport <span lang="mi">Rauika</span></p>')
  })
})

test('a key that does not exist is isolated and marked, and developers hear of it once', () => {
  expect(inPage('mi', words('service')('start'))).toBe('<span lang="en-NZ"><bdi>start</bdi></span>')
  expect(heardInConsole).toEqual(['WordsError: Reorua: "service:start" has no text in either language, so people see its key. Add it to the bundle of namespace "service", or correct the key.'])
})
