import { describe, expect, test } from 'vitest'
import { between, tablesOf } from './table.mjs'

const size = { js: 2048, css: 512 }
const bytes = { page: size, button: size, textInput: { js: 3072, css: 0 } }
const run = {
  machine: 'a machine',
  date: '2026-11-27',
  rounds: 3,
  slowness: 4,
  done: [],
  results: {
    floor: { name: 'floor', bytes },
    reorua: { name: 'reorua', bytes, versions: { '@reorua/react': '0.1.0' }, server: { own: { page: [2, 3, 40] }, floor: { page: [1, 1, 10] } }, csp: { plain: 'clean', nonce: 'clean' } },
    navikt: { name: 'navikt', failure: 'no | such package' },
  },
}
const cells = (title: string) => tablesOf(run, ['floor', 'reorua', 'navikt']).split('\n').filter((line) => line.includes(title)).map((line) => line.split(' | '))

describe('the table', () => {
  test('gives bytes in KiB, and the floor’s own times', () => {
    const [floor] = cells('**floor**')
    expect(floor!.slice(1, 4)).toEqual(['2.0 / 0.5', '2.0 / 3.0', '1.00 ms'])
  })

  test('gives times as the median and the quartiles of what they are to the floor', () => {
    const [reorua, made] = cells('**Reorua**, default')
    expect(reorua![3]).toBe('3.00× (2.50–3.50)')
    expect(reorua!.at(-1)).toBe('clean; with a nonce: clean |')
    expect(made![1]).toBe('@reorua/react 0.1.0')
  })

  test('shows what failed with its reason, and nothing for what was not measured', () => {
    const [navikt, made] = cells('@navikt/ds-react')
    expect(new Set(navikt!.slice(1).map((cell) => cell.replace(' |', '')))).toEqual(new Set(['–']))
    expect(made!.join()).toContain('**failed**: no \\| such package')
  })
})

describe('in the README', () => {
  test('the tables take the place of those of the last run', () => {
    expect(between('# One\n<!-- page -->\nold\n<!-- /page -->\nend\n', 'new\n')).toBe('# One\n<!-- page -->\nnew\n<!-- /page -->\nend\n')
  })

  test('they stand nowhere else', () => expect(() => between('# One\n', 'new\n')).toThrow('<!-- page -->'))
})
