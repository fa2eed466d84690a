import { describe, expect, test } from 'vitest'
import { answers, expected } from './i18next.test-data.js'
import { versions } from './versions.test-data.js'

// Chromium has no Māori data and answers in the browser's language; Firefox has a rule of its own.
describe.each(versions)('an app’s own t(), with the plug-in for %s', (_version, load) => {
  test('says in this browser what it says on a server', async () => {
    expect(await answers(await load())).toEqual(expected)
  })
})
