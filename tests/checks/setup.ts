import { afterAll, afterEach, inject } from 'vitest'
import { explain, languageFaults } from '../oracle/oracle.ts'
import { deliveryFaults, keep, type Kept } from './deliveries.ts'
import { modeFaults } from './modes.ts'
import { sheetOfStory, staticSheet } from './staticSheets.ts'

const { reading, checks } = inject('reorua')

// Storybook's preview reads this when it is first imported, so this file comes first among the setup files.
globalThis.reoruaRun = { reading, checks }

// The story is still on the page after its own test. axe runs inside that test, by Storybook's addon.
if (checks.includes('oracle')) afterEach(() => none(explain(shown().flatMap(languageFaults))))
if (checks.includes('modes')) afterEach(async () => none((await modeFaults(reading)).join('\n')))
if (checks.includes('deliveries')) {
  // All stories of a file at once: setting up the browser takes longer than looking at one.
  const kept: Kept[] = []
  let file = ''
  afterEach(({ task }) => {
    kept.push(keep(task.name, shown()))
    file = task.file.name
  })
  afterAll(async () => none((await deliveryFaults(kept, await staticSheet('reorua'), await sheetOfStory(file))).join('\n')))
}

function none(faults: string) {
  if (faults) throw new Error(faults)
}

/** The story and what it opened elsewhere on the page, without Storybook's own messages. */
function shown(): Element[] {
  return [...document.body.children].filter((element) => !element.matches('[class^="sb-"], [id^="storybook-"]'))
}
