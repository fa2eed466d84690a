import { afterEach, expect, inject } from 'vitest'
import { explain, languageFaults } from '../oracle/oracle.ts'
import { modeFaults } from './modes.ts'

const { reading, checks } = inject('reorua')

// Storybook's preview reads this when it is first imported, so this file comes first among the setup files.
globalThis.reoruaRun = { reading, checks }

// The story is still on the page after its own test. axe runs inside that test, by Storybook's addon.
if (checks === 'oracle') afterEach(() => expect(explain(shown().flatMap(languageFaults))).toBe(''))
if (checks === 'modes') afterEach(async () => expect((await modeFaults(reading)).join('\n')).toBe(''))

/** The story and what it opened elsewhere on the page, without Storybook's own messages. */
function shown(): Element[] {
  return [...document.body.children].filter((element) => !element.matches('[class^="sb-"], [id^="storybook-"]'))
}
