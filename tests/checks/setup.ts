import { afterEach, inject } from 'vitest'
import { explain, languageFaults } from '../oracle/oracle.ts'
import { modeFaults } from './modes.ts'

const { reading, checks } = inject('reorua')

// Storybook's preview reads this when it is first imported, so this file comes first among the setup files.
globalThis.reoruaRun = { reading, checks }

// The story is still on the page after its own test. axe runs inside that test, by Storybook's addon.
if (checks === 'oracle') afterEach(() => none(explain(shown().flatMap(languageFaults))))
if (checks === 'modes') afterEach(async () => none((await modeFaults(reading)).join('\n')))

function none(faults: string) {
  if (faults) throw new Error(faults)
}

/** The story and what it opened elsewhere on the page, without Storybook's own messages. */
function shown(): Element[] {
  return [...document.body.children].filter((element) => !element.matches('[class^="sb-"], [id^="storybook-"]'))
}
