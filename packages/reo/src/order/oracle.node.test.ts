import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, sort } from '../index.js'
import type { Language } from '../index.js'
import { recorded } from './oracle.test-data.js'

// glibc's own locales say what the order is, where they can be built: on Debian with the package `locales`. They are
// built afresh, so that what is installed on the machine does not matter.
const sources = '/usr/share/i18n/locales'
const canBuild = ['/usr/bin/localedef', `${sources}/mi_NZ`, `${sources}/en_NZ`].every((path) => existsSync(path))

let built = ''
beforeAll(() => {
  if (!canBuild) return
  built = mkdtempSync(join(tmpdir(), 'reorua-locales-'))
  for (const language of LANGUAGES) execFileSync('localedef', ['-i', `${language}_NZ`, '-f', 'UTF-8', `${built}/${language}_NZ.UTF-8`])
}, 60_000)
afterAll(() => {
  if (built) rmSync(built, { recursive: true })
})

function sortByGlibc(language: Language, texts: string[]): string[] {
  const env = { LOCPATH: built, LC_ALL: `${language}_NZ.UTF-8` }
  return execFileSync('/usr/bin/sort', { encoding: 'utf8', env, input: `${texts.join('\n')}\n` }).slice(0, -1).split('\n')
}

// A vowel before every sign: glibc gives Ng and Wh no weight where only signs differ, so there it puts `tang` before
// `ta-ng`, and every other `ta…` after `ta-…`.
const syllable = fc
  .tuple(
    fc.constantFrom('', 'h', 'k', 'm', 'n', 'ng', 'p', 'r', 't', 'w', 'wh', 'Ng', 'Wh', 'NG', 'WH', 'H', 'N', 'W', 'b', 's', 'ch', 'G', 'z'),
    fc.constantFrom('a', 'e', 'i', 'o', 'u', 'ā', 'ē', 'ī', 'ō', 'ū', 'Ā', 'Ō', 'A', 'ä', 'é', 'ô', 'ù', 'ç', 'ø'),
    fc.constantFrom('', '', '', '', ' ', '-', "'", '’', '/', ' (', ', ', '. ', '1', '20'),
  )
  .map((parts) => parts.join(''))
const word = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((syllables) => syllables.join(''))

describe.skipIf(!canBuild)('beside glibc', () => {
  test.each(LANGUAGES)('%s: what is recorded is what glibc says', (language) => {
    expect(sortByGlibc(language, recorded[language].toReversed())).toEqual(recorded[language])
  })

  test.each(LANGUAGES)('%s: any words are in the order of glibc', (language) => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 50, maxLength: 400 }), (words) => {
        expect(sort(language, words)).toEqual(sortByGlibc(language, words))
      }),
      { numRuns: 40 },
    )
  })
})
