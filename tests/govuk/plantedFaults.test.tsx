import { Lang, Say, useReading } from '@reorua/i18n'
import { TextInput } from '@reorua/react/text-input'
import type { ReactElement } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { bilingualFaults } from './bilingual.ts'
import { fixtures } from './fixtures.ts'
import { ourPage } from './ours.tsx'
import { theirPage } from './theirs.ts'
import { textOf } from './tree.ts'
import { inBoth } from './words.ts'

let inEnglish: Awaited<ReturnType<typeof ourPage>>
let inMaori: typeof inEnglish
let theirs: Awaited<ReturnType<typeof theirPage>>
beforeAll(async () => {
  ;[inEnglish, inMaori, theirs] = await Promise.all([ourPage('en'), ourPage('mi'), theirPage()])
})

const faultsOf = async (element: ReactElement) => bilingualFaults(await inEnglish(element), await inMaori(element))

function OnlyInEnglish({ children }: { children: ReactElement }) {
  return useReading().languages[0] === 'en' ? children : null
}

describe('on a page, a fault is found in', () => {
  test('nothing that is right', async () => {
    expect(await faultsOf(<TextInput name="name" label={inBoth('Name')} hint={{ en: 'As on your passport' }} error={inBoth('Enter it')} />)).toEqual([])
  })

  test('a text that bypassed Say', async () => {
    expect(await faultsOf(<p>Your name</p>)).toContain('"Your name" is en-NZ, and stands under lang="mi".')
  })

  test('a name in an attribute, which takes the language of its element', async () => {
    const faults = await faultsOf(<button aria-label="Close" type="button" />)
    expect(faults).toEqual(['"Close" is the same in both languages, and nothing says that it is English.', '"Close" is en-NZ, and stands under lang="mi".'])
  })

  test('a mark of the wrong language', async () => {
    const marked = (
      <Lang is="en">
        <span lang="mi">
          <Say>Name</Say>
        </span>
      </Lang>
    )
    expect(await faultsOf(marked)).toEqual(['"Name" is the same in both languages, and nothing says that it is English.', '"Name" is en-NZ, and stands under lang="mi".'])
  })

  test('a part that is there in one language alone', async () => {
    const faults = await faultsOf(
      <OnlyInEnglish>
        <button type="button">
          <Say>{inBoth('Name')}</Say>
        </button>
      </OnlyInEnglish>,
    )
    expect(faults).toEqual(['In the page there are 1 parts in English and 0 in Māori.'])
  })
})

test('GOV.UK’s scripts have run before its page is read', async () => {
  const tabs = fixtures.find(({ component, name }) => component === 'tabs' && name === 'default')!
  expect(textOf(await theirs(tabs))).toMatch(/^tablist\n  tab "Past day", selected=true/)
})
