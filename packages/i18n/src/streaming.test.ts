import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream, renderToReadableStream, renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { listenersOf, withBackend } from './backend.test-data.js'
import { Form, formText } from './form.test-data.js'
import { ReoruaProvider } from './index.js'
import { StreamedPage, type StreamedPageProps } from './streaming.test-data.js'

const files = {
  mi: { service: { start: 'Tīmata', errors_one: 'Kotahi te hapa', errors_other: '{{count}} ngā hapa' } },
  en: { service: { start: 'Start', errors_one: '{{count}} error', errors_other: '{{count}} errors' } },
}

const readable = async (props: StreamedPageProps) => text((await renderToReadableStream(createElement(StreamedPage, props))) as never)

const pipeable = (props: StreamedPageProps) =>
  new Promise<string>((resolve, reject) => {
    const stream = new PassThrough()
    text(stream).then(resolve, reject)
    const { pipe } = renderToPipeableStream(createElement(StreamedPage, props), { onShellReady: () => pipe(stream), onError: reject })
  })

/** The words of a page with the language each is marked with. */
const heard = (html: string) => html.replace(/<script[\s\S]*?<\/script>|<!--.*?-->|<template[^>]*><\/template>/g, '').replace(/<span lang="([^"]*)">(.*?)<\/span>/g, '[$1 $2]').replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')

const wholly = {
  mi: ['Uruwhenua', 'Tīmata', '2 ngā hapa', 'Rā: 3 Hakihea 2026', 'Mō', 'me'],
  en: ['Passport', 'Start', '2 errors', 'Date: 3 December 2026', 'For', 'and'],
}

function expectOnly(html: string, language: 'mi' | 'en') {
  const other = language === 'mi' ? 'en' : 'mi'
  for (const word of wholly[language]) expect(heard(html)).toContain(word)
  for (const word of wholly[other]) expect(heard(html)).not.toMatch(new RegExp(`[| ]${word}[| ]`))
  expect(html).toContain(`<html lang="${language === 'mi' ? 'mi' : 'en-NZ'}">`)
  expect(html).not.toContain('[mi ')
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 5))

describe.each([
  ['renderToReadableStream', readable],
  ['renderToPipeableStream', pipeable],
])('two pages at once, streamed by %s', (_name, render) => {
  test('in two languages, each with its own instance, stay apart', async () => {
    const [one, two] = [withBackend(files), withBackend(files, { lng: 'mi' })]
    const before = [listenersOf(one.i18n), listenersOf(two.i18n)]
    const pages = [render({ reading: 'mi', i18n: one.i18n }), render({ reading: 'en', i18n: two.i18n })] as const
    await tick()
    two.asked.answer()
    await tick()
    one.asked.answer()
    expectOnly(await pages[0], 'mi')
    expectOnly(await pages[1], 'en')
    expect([listenersOf(one.i18n), listenersOf(two.i18n)]).toEqual(before)
  })

  test('and two more on one instance whose language changes meanwhile, stay apart', async () => {
    const { i18n, asked } = withBackend(files)
    const before = listenersOf(i18n)
    const pages = (['mi', 'en', 'mi', 'en'] as const).map((reading) => [reading, render({ reading, i18n })] as const)
    await tick()
    void i18n.changeLanguage('mi')
    await tick()
    asked.answer()
    await i18n.changeLanguage('en')
    for (const [reading, page] of pages) expectOnly(await page, reading)
    expect(asked.reads).toEqual(['mi service', 'en service'])
    expect(listenersOf(i18n)).toBe(before)
  })

  test('wait for one namespace each, and show what has come', async () => {
    const both = { mi: { ...files.mi, more: files.mi.service }, en: { ...files.en, more: files.en.service } }
    const { i18n, asked } = withBackend(both)
    const page = render({ reading: 'mi-en', i18n, parts: ['service', 'more'] })
    await tick()
    asked.answer()
    const html = await page
    expect(html.match(/<span lang="mi" class="reo-say-first">Tīmata|class="reo-say-first" lang="mi">Tīmata/g)).toHaveLength(2)
    expect(html.match(/lang="en-NZ">Start<\/span>/g)).toHaveLength(2)
    expect(asked.reads.toSorted()).toEqual(['en more', 'en service', 'mi more', 'mi service'])
  })

  test('end when the backend never answers, with the keys that people can report and no listener left', async () => {
    const { i18n } = withBackend(files)
    const before = listenersOf(i18n)
    const problems: string[] = []
    const html = await render({ reading: 'mi', i18n, timeout: 30, onProblem: ({ code, key }) => problems.push(`${code} ${key}`) })
    expect(problems).toEqual(['missing-key start', 'missing-key errors'])
    expect(heard(html)).toContain('Rā: 3 Hakihea 2026')
    expect(heard(html)).toContain('[en-NZ |start|]')
    expect(listenersOf(i18n)).toBe(before)
  })

  test('end when the backend fails in one language: the other is shown and marked', async () => {
    const { i18n, asked } = withBackend({ en: files.en })
    const page = render({ reading: 'mi', i18n })
    await tick()
    asked.answer()
    expect(heard(await page)).toContain('[en-NZ Start]')
  })
})

test('two pages rendered to strings, one after the other, stay apart', () => {
  const { i18n } = withBackend(files)
  const page = (reading: 'mi' | 'en') => renderToString(createElement(StreamedPage, { reading, i18n, parts: [] }))
  const first = page('mi')
  expect(first).toContain('<h1>Uruwhenua</h1>')
  expect(page('en')).toContain('<h1>Passport</h1>')
  expect(page('mi')).toBe(first)
})

test('a page has on a server the characters that it has in every browser', () => {
  const html = renderToString(createElement(ReoruaProvider, { reading: 'mi-en' }, createElement(Form)))
  expect(html.replace(/<title.*?<\/title>|<[^>]*>/g, '')).toBe(formText)
})
