import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFont } from './woff2.test-data.ts'

const folder = new URL('../dist/fonts/', import.meta.url)
const css = readFileSync(new URL('../dist/fonts.css', import.meta.url), 'utf8')
const files = [...css.matchAll(/url\('\.\/fonts\/([^']+)'\)/g)].map((match) => match[1]!)

const macrons = [...'ĀĒĪŌŪāēīōū']
const english = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?‘’“”–—…$%&@#()/+×']
// A person's name must not fall apart into two fonts: Pacific ʻokina and glottals, and what Europeans bring along.
const names = [...'ʻʼÉéÈèÑñÖöÜüÇçŁłŠšŽžČčĆćĐđŐőŰűŞşȘșĞğİıØøÅåÆæÞþÐðß']

test('fonts.css loads three weights, each from a file that is there', () => {
  expect(files).toEqual(['schibsted-grotesk-400.woff2', 'schibsted-grotesk-600.woff2', 'schibsted-grotesk-700.woff2'])
})

describe.each(files)('%s', (file) => {
  const font = readFont(new URL(file, folder))

  test('draws all ten letters with a macron', () => {
    expect(macrons.filter((letter) => !font.characters.has(letter))).toEqual([])
  })

  test('draws English and the letters of people’s names', () => {
    expect([...english, ...names].filter((letter) => !font.characters.has(letter))).toEqual([])
  })

  test('says when a letter is not there', () => {
    expect(font.characters.has('Ж')).toBe(false)
  })

  test('keeps its kerning', () => {
    expect(font.tables).toContain('GPOS')
  })

  test('is small enough to send to everyone', () => {
    expect(readFileSync(new URL(file, folder)).length).toBeLessThan(30_000)
  })

  test('has the measures that the fallback copies', () => {
    const metrics = JSON.parse(readFileSync(new URL('fonts/metrics.json', import.meta.url), 'utf8')).metrics
    expect({ unitsPerEm: font.unitsPerEm, ascent: font.ascent, descent: font.descent }).toEqual(metrics)
    expect(font.lineGap).toBe(0)
  })
})

test('the licence travels with the font', () => {
  expect(readFileSync(new URL('OFL.txt', folder), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
