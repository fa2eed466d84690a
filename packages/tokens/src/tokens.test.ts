import { readFileSync } from 'node:fs'
import { breakpoint, tokens } from '@reorua/tokens'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const css = read('../dist/reorua.css')

interface Token {
  $type?: string
  $description?: string
  $value: { colorSpace?: string; components?: number[]; value?: number; unit?: string }
}

function faultsOf({ $type, $description, $value }: Token): string[] {
  const faults: string[] = []
  if (!$type || !$description) faults.push('no type or description')
  if ($type === 'color' && !($value.colorSpace === 'srgb' && $value.components?.length === 3)) faults.push('not a colour')
  if (($type === 'dimension' || $type === 'duration') && !(typeof $value.value === 'number' && $value.unit)) faults.push('no number with a unit')
  return faults
}

test('every name in code is a custom property of the sheet, and the other way round', () => {
  const declared = new Set([...css.matchAll(/^\s*--reo-([\w-]+):/gm)].map((match) => match[1]!))
  expect([...declared].sort()).toEqual(Object.keys(tokens).sort())
  for (const [name, value] of Object.entries(tokens)) expect(value).toBe(`var(--reo-${name})`)
})

test('the sheet reads no custom property that nobody declares', () => {
  const optional = new Set(['say', 'say-bar', 'say-gap', 'say-ink-mi', 'say-ink-en'])
  const used = [...css.matchAll(/var\(--reo-([\w-]+)/g)].map((match) => match[1]!).filter((name) => !optional.has(name))
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter((name) => !(name in tokens))).toEqual([])
})

test('breakpoints grow with the reader’s text size', () => {
  expect(breakpoint).toEqual({ tablet: '40rem', desktop: '60rem' })
})

test('no value is lost on the way to CSS', () => {
  expect(css).not.toMatch(/undefined|NaN|\[object|\{[a-z.-]+\}/)
})

describe('tokens.json, for design tools', () => {
  const file = JSON.parse(read('../dist/tokens.json'))

  test('every token has a type, a value of that type and a description', () => {
    const faults: string[] = []
    const walk = (group: object, path: string) => {
      if ('$value' in group) faults.push(...faultsOf(group as Token).map((fault) => `${path}: ${fault}`))
      else for (const [name, part] of Object.entries(group)) if (!name.startsWith('$')) walk(part, `${path}.${name}`)
    }
    walk(file, 'tokens')
    expect(faults).toEqual([])
  })

  test('holds each theme and both widths', () => {
    expect(Object.keys(file.theme)).toEqual(['light', 'dark', 'light-more', 'dark-more', 'print'])
    expect(file.narrow.font.size['3xl'].$value).not.toEqual(file.wide.font.size['3xl'].$value)
    expect(Object.keys(file.narrow.font.size)).toEqual(Object.keys(file.wide.font.size))
  })
})
