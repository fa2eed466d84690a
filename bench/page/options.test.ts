import { describe, expect, test } from 'vitest'
import { optionsFrom } from './options.mjs'

describe('without options', () => {
  test('everything is measured, and written down', () => {
    const { contenders, measures, write } = optionsFrom([])
    expect(contenders.length).toBeGreaterThan(10)
    expect(measures).toEqual(['bytes', 'server', 'browser', 'csp'])
    expect(write).toBe(true)
  })
})

describe('with options', () => {
  test('a part is measured, and written down only when that is asked for', () => {
    expect(optionsFrom(['--contenders', 'reorua-static,navikt', '--measures', 'server'])).toMatchObject({ contenders: [{ name: 'reorua-static' }, { name: 'navikt' }], measures: ['server'], write: false })
    expect(optionsFrom(['--measures', 'bytes', '--write']).write).toBe(true)
  })

  test('what there is not is told with what there is', () => {
    expect(() => optionsFrom(['--contenders', 'reoura'])).toThrow(/"reoura".*reorua-static/)
    expect(() => optionsFrom(['--rounds', 'many'])).toThrow('--rounds')
  })
})
