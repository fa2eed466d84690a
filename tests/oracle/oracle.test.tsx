import { ReoruaProvider, Say, type Reading } from '@reorua/i18n'
import { pseudo } from '@reorua/i18n/pseudo'
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { languageFaults } from './oracle.ts'

const passport = { mi: 'Uruwhenua', en: 'Passport' }

function faultsOf(content: React.ReactNode, reading: Reading = 'mi') {
  const { container } = render(
    <ReoruaProvider reading={reading} transform={pseudo}>
      {content}
    </ReoruaProvider>,
  )
  return languageFaults(container).map(({ kind, where }) => `${kind} ${where}`)
}

afterEach(cleanup)

describe('the language oracle', () => {
  test.each<Reading>(['mi', 'en', 'mi-en', 'en-mi'])('is content with words that went through Say, in %s', (reading) => {
    expect(
      faultsOf(
        <>
          <h1>
            <Say>{passport}</Say>
          </h1>
          <Say>Only in English</Say>
          <Say>{{ mi: 'Anake' }}</Say>
          <p>
            2026 – <bdi>Hera Ngata</bdi> <span translate="no">RealMe</span>
          </p>
          <textarea defaultValue="Mine" />
        </>,
        reading,
      ),
    ).toEqual([])
  })

  test('catches a fallback without its mark', () => {
    expect(faultsOf(<p>{pseudo('Passport', 'en')}</p>)).toEqual(['wrong-lang <p>'])
  })

  test('catches a mark in the wrong language', () => {
    expect(faultsOf(<p lang="en-NZ">{pseudo('Uruwhenua', 'mi')}</p>)).toEqual(['wrong-lang <p>'])
  })

  test('catches a tag that is not the agreed one', () => {
    expect(faultsOf(<p lang="mri">{pseudo('Uruwhenua', 'mi')}</p>)).toEqual(['wrong-lang <p>'])
  })

  test.each(['aria-label', 'title', 'placeholder'])('catches a %s in the other language', (name) => {
    expect(faultsOf(<input {...{ [name]: pseudo('Passport', 'en') }} />)).toEqual([`wrong-lang <input> [${name}]`])
  })

  test('catches an alt in the other language, and a button named by its value', () => {
    expect(
      faultsOf(
        <>
          <img alt={pseudo('Passport', 'en')} src="data:," />
          <input type="submit" value={pseudo('Send', 'en')} />
        </>,
      ),
    ).toEqual(['wrong-lang <img> [alt]', 'wrong-lang <input> [value]'])
  })

  test('catches text that bypassed Say', () => {
    expect(faultsOf(<p>Passport</p>)).toEqual(['no-mark <p>'])
  })

  test('catches text that bypassed Say beside text that did not', () => {
    expect(
      faultsOf(
        <p>
          <Say>{passport}</Say> (form)
        </p>,
      ),
    ).toEqual(['no-mark <p>'])
  })

  test('catches two languages in one text', () => {
    expect(faultsOf(<p>{`${pseudo('Hapa', 'mi')}: ${pseudo('Enter', 'en')}`}</p>)).toEqual(['mixed <p>'])
  })

  test('allows both languages in an option, where the first one decides', () => {
    const both = `${pseudo('Uruwhenua', 'mi')} / ${pseudo('Passport', 'en')}`
    expect(faultsOf(<select><option lang="mi">{both}</option></select>)).toEqual([])
    cleanup()
    expect(faultsOf(<select><option lang="en-NZ">{both}</option></select>)).toEqual(['wrong-lang <option>'])
  })
})
