import { describe, expect, test } from 'vitest'
import { bilingualFaults, type Rendering, type Spoken } from './bilingual.ts'
import type { Part } from './tree.ts'
import { inBoth, isEnglishAlone } from './words.ts'

function field(name: string, description: string, more: Partial<Part> = {}): Part[] {
  const bare = { description: '', value: '', states: {}, children: [] }
  return [{ ...bare, role: 'text', name }, { ...bare, role: 'textbox', name, description, states: { invalid: 'true' }, ...more }]
}

const rendering = (parts: Part[], ...spoken: [text: string, lang: string][]): Rendering => ({ parts, spoken: spoken.map(([text, lang]): Spoken => ({ text, lang })) })

const en = rendering(field('Name', 'Error: Enter your name'), ['Name', 'en-NZ'], ['Error: Enter your name', 'en-NZ'])
const mi = (parts: Part[], ...spoken: [text: string, lang: string][]) => bilingualFaults(en, rendering(parts, ...spoken))

describe('a page in Māori beside the same in English', () => {
  test('is right where everything has changed, and is spoken as Māori', () => {
    expect(mi(field('Ingoa', 'Hapa: Tāurua tō ingoa'), ['Ingoa', 'mi'], ['Hapa: Tāurua tō ingoa', 'mi'])).toEqual([])
  })

  test('is right where English says that it is English, alone or inside of a Māori message', () => {
    expect(mi(field('Name', 'Hapa: Enter your name'), ['Name', 'en-NZ'], ['Hapa:', 'mi'], ['Enter your name', 'en-NZ'])).toEqual([])
  })

  test('may share numbers, signs, and what is listed', () => {
    const same = rendering(field('2026', 'Govt.nz'), ['2026', 'mi'], ['Govt.nz', 'mi'])
    expect(bilingualFaults(same, same)).toEqual([])
  })

  test('has no English that is spoken as Māori', () => {
    expect(mi(field('Name', 'Hapa: Tāurua tō ingoa'), ['Name', 'mi'], ['Hapa: Tāurua tō ingoa', 'mi'])).toEqual([
      '"Name" is the same in both languages, and nothing says that it is English.',
      '"Name" is the same in both languages, and nothing says that it is English.',
      '"Name" is en-NZ, and stands under lang="mi".',
    ])
  })

  test('has no Māori that is spoken as English, and nothing without a language', () => {
    expect(mi(field('Ingoa', 'Hapa: Tāurua tō ingoa'), ['Ingoa', 'en-NZ'], ['Hapa: Tāurua tō ingoa', ''])).toEqual([
      '"Ingoa" is mi, and stands under lang="en-NZ".',
      '"Hapa: Tāurua tō ingoa" is mi, and stands under lang="".',
    ])
  })

  test('has no English name that nothing on the page says', () => {
    const faults = mi(field('Ingoa', 'Hapa: Tāurua tō ingoa', { name: 'Name' }), ['Ingoa', 'mi'], ['Hapa: Tāurua tō ingoa', 'mi'])
    expect(faults).toEqual(['"Name" is the same in both languages, and nothing says that it is English.'])
  })

  const changed = (more: Partial<Part>) => mi(field('Ingoa', 'Hapa: Tāurua tō ingoa', more), ['Ingoa', 'mi'], ['Hapa: Tāurua tō ingoa', 'mi'])

  test.each<[fault: string, more: Partial<Part>]>([
    ['lost its name', { name: '' }],
    ['lost its description', { description: '' }],
    ['lost its state', { states: {} }],
    ['another role', { role: 'searchbox' }],
    ['another value, which is the person’s', { value: 'Hera' }],
  ])('has no part with %s', (_, more) => expect(changed(more)).toEqual([expect.stringMatching(/^In the page a part is textbox .* in English and .* in Māori\.$/)]))

  test('has no part more, and none less', () => {
    const [first] = field('Ingoa', '')
    expect(mi([first!], ['Ingoa', 'mi'])).toContain('In the page there are 2 parts in English and 1 in Māori.')
    expect(changed({ children: [first!] })).toContain('In textbox "Name", described as "Error: Enter your name", invalid=true there are 0 parts in English and 1 in Māori.')
  })
})

describe('the words of a fixture', () => {
  test('are marked letter by letter as what stands for Māori, and no Māori is made up', () => {
    expect(inBoth('Name')).toEqual({ mi: 'Ｎａｍｅ', en: 'Name' })
  })

  test('are English alone one time in four, the same each time', () => {
    const texts = Array.from({ length: 400 }, (_, at) => `Question ${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + (at % 23))}`)
    const alone = texts.filter(isEnglishAlone)
    expect(alone.length / texts.length).toBeGreaterThan(0.15)
    expect(alone.length / texts.length).toBeLessThan(0.35)
    for (const text of alone) expect(inBoth(text)).toEqual({ en: text })
  })

  test('are the same in both where they are a number or a sign', () => expect(inBoth('£85')).toEqual({ mi: '£85', en: '£85' }))
})
