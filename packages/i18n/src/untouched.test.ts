import i18next, { createInstance, type i18n as I18next } from 'i18next'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { words, type Reading } from './index.js'
import { saying } from './pages.test-data.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)

async function appInstance() {
  const missing = vi.fn()
  const i18n = createInstance()
  i18n.use({ type: 'postProcessor', name: 'shout', process: (text: string) => text.toUpperCase() })
  await i18n.init({
    lng: 'en',
    fallbackLng: 'en',
    saveMissing: true,
    missingKeyHandler: missing,
    parseMissingKeyHandler: (key) => `??${key}??`,
    missingInterpolationHandler: () => '!!',
    postProcess: ['shout'],
    interpolation: { escapeValue: true },
    resources: { en: { service: { start: 'Start <b>{{name}}</b>', n: '$t(start)', when: '{{x, datetime}}' }, passport: { name: 'Your name' } }, mi: { service: { start: 'Tīmata' } } },
  })
  return { i18n, missing }
}

/** All that an app could notice: what it has set, what it holds, and who listens. */
function picture(i18n: I18next) {
  const listeners = (emitter: unknown) => Object.entries((emitter as { observers: Record<string, Map<unknown, number>> }).observers).map(([event, heard]) => `${event} ${heard.size}`)
  return structuredClone({
    options: JSON.parse(JSON.stringify(i18n.options)),
    data: i18n.store.data,
    namespaces: i18n.options.ns,
    formats: Object.keys((i18n.services.formatter as unknown as { formats: object }).formats),
    language: i18n.language,
    languages: i18n.languages,
    resolved: i18n.resolvedLanguage,
    interpolator: { ...i18n.services.interpolator, logger: undefined, options: undefined, format: undefined, escape: undefined },
    rule: String((i18n.services.pluralResolver as { getRule: unknown }).getRule),
    listeners: [listeners(i18n), listeners(i18n.store)],
    says: [i18n.t('service:start', { name: '<Mere>' }), i18n.t('service:n', { name: 'x' }), i18n.t('nowhere:key')],
  })
}

const own = words('service')
const said = [w('name'), w('title'), w('errors', { count: 2 }), own('start', { name: 'Mere' }), own('n', { name: 'Mere' }), own('when', { x: 5 }), own('nowhere'), words('absent')('key')]
const page = (i18n: I18next, reading: Reading) => renderToString(saying(said, { reading, i18n, onProblem: () => {} }))

describe('the app’s own i18next instance', () => {
  test('is as it was after every look-up in every reading', async () => {
    const { i18n, missing } = await appInstance()
    const before = picture(i18n)
    const called = missing.mock.calls.length
    for (const reading of ['mi', 'en', 'mi-en', 'en-mi'] as Reading[]) page(i18n, reading)
    expect(missing.mock.calls.length).toBe(called)
    expect(picture(i18n)).toEqual(before)
  })

  test('is asked for its texts all the same', async () => {
    const { i18n } = await appInstance()
    const html = page(i18n, 'en')
    expect(html).toContain('<p>Your name</p>')
    // Its post-processors and its handler of missing values belong to its own t() calls.
    expect(html).toContain('Start <bdi>Mere</bdi>')
    expect(html).not.toMatch(/!!|\?\?|YOUR/)
  })

  test('is never the global one', async () => {
    const before = JSON.stringify([i18next.isInitialized, i18next.options])
    renderToString(saying(said, { reading: 'mi', onProblem: () => {} }))
    const { i18n } = await appInstance()
    page(i18n, 'mi')
    expect(JSON.stringify([i18next.isInitialized, i18next.options])).toBe(before)
    expect(i18next.store).toBeUndefined()
  })

  test('says nothing about our look-ups, even when it is asked to tell everything', async () => {
    const log = { type: 'logger' as const, log: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const i18n = createInstance()
    await i18n.use(log).init({ lng: 'en', debug: true, resources: { en: { service: { n: '$t(start) {{x, datetime}}', start: 'Start' } } } })
    for (const spy of [log.log, log.warn, log.error]) spy.mockClear()
    page(i18n, 'mi-en')
    expect([log.log, log.warn, log.error].flatMap((spy) => spy.mock.calls)).toEqual([])
  })
})
