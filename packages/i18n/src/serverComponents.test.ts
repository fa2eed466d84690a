import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runBuilt } from './built.test-data.js'

const source = new URL('.', import.meta.url)
const files = readdirSync(source).filter((name) => /\.tsx?$/.test(name) && !/\.test(-data)?\.tsx?$/.test(name))
const textOf = (name: string) => readFileSync(new URL(name, source), 'utf8')
const isClient = (name: string) => textOf(name).startsWith("'use client'\n")
/** What React has for browsers alone. */
const needsClient = (name: string) => /import \{[^}]*\b(use|use[A-Z]\w*|createContext|startTransition)\b[^}]*\} from '(react|\.\/use[^']*)'/.test(textOf(name)) || /\bon[A-Z]\w+=\{/.test(textOf(name))

describe('in server components', () => {
  test('every file with a hook, a context or a handler says that it is for the client, and no other does', () => {
    expect(files.filter(isClient)).toEqual(files.filter(needsClient))
    expect(files.filter(isClient).length).toBeGreaterThan(5)
  })

  test('every other file can be imported where React has no hooks', () => {
    const plain = files.filter((name) => !isClient(name) && name !== 'index.ts').map((name) => name.replace(/\.tsx?$/, '.js'))
    const module = `for (const file of ${JSON.stringify(plain)}) await import('./dist/' + file)
      console.log(JSON.stringify('imported'))`
    expect(runBuilt(module, { args: ['--conditions=react-server'] })).toBe('imported')
  })

  test('words, readings and texts come from the pure entry, without React', () => {
    const module = `
      import { htmlLang, readingFrom, say, words } from '@reorua/i18n/pure'
      const reading = readingFrom({ url: '/?reading=mi-en' })
      const w = words({ ns: 'own', messages: { name: { mi: 'Ingoa', en: 'Name' } } })
      console.log(JSON.stringify([reading, htmlLang(reading), say(w('name'), { reading }).text]))`
    expect(runBuilt(module, { args: ['--conditions=react-server'] })).toEqual(['mi-en', 'mi', 'Ingoa / Name'])
    expect(runBuilt(module)).toEqual(['mi-en', 'mi', 'Ingoa / Name'])
  })

  test('the main entry holds client files, which a bundler replaces by references and plain Node does not', () => {
    const module = `console.log(JSON.stringify(await import('@reorua/i18n').then(() => 'imported', (error) => error.message)))`
    expect(runBuilt(module)).toBe('imported')
    expect(runBuilt(module, { args: ['--conditions=react-server'] })).toMatch(/react' does not provide an export named|createContext/)
  })

  test('a message that reaches a page without a provider is shown as far as it can be', () => {
    const module = (message: string) => `
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server'
      import { Say } from './dist/Say.js'
      const heard = []
      console.error = (said) => heard.push(said)
      const html = renderToString(createElement(Say, null, ${message}))
      console.log(JSON.stringify([html, heard.length]))`
    expect(runBuilt(module(`{ ns: 'own', key: 'name', defaults: { mi: 'Ingoa', en: 'Name' } }`))).toEqual(['<span lang="en-NZ">Name</span>', 1])
    expect(runBuilt(module(`{ ns: 'own', key: 'welcome', defaults: { en: 'Welcome, {{name}}' } }`))).toEqual(['<span lang="en-NZ">welcome</span>', 1])
    expect(runBuilt(module(`{ mi: 'Ingoa', en: 'Name' }`))).toEqual(['<span lang="en-NZ">Name</span>', 0])
    expect(runBuilt(module('[1, 2]'))).toEqual(['', 0])
  })

  test('the built files keep what the sources say', () => {
    for (const name of files.filter(isClient)) expect(readFileSync(new URL(`../dist/${name.replace(/\.tsx?$/, '.js')}`, source), 'utf8')).toMatch(/^'use client'/)
  })
})
