import { act, render, screen } from '@testing-library/react'
import { createInstance, type i18n as I18next } from 'i18next'
import { StrictMode, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { listenersOf, withBackend } from './backend.test-data.js'
import { heardInConsole, listenToConsole } from './console.test-data.js'
import { ReoruaProvider, Say, useNamespace, useReading, useWords, words, type Reading } from './index.js'
import { passportWords } from './passport.test-data.js'

const files = { mi: { service: { start: 'Tīmata', n: '{{n}}' }, passport: { name: 'Ō ingoa' } }, en: { service: { start: 'Start', n: '{{n}}' } } }
const w = words(passportWords)

function Start({ timeout = 2000 }: { timeout?: number }) {
  const own = useWords('service', { timeout })
  const { state, retry } = useNamespace('service', { timeout })
  return (
    <section aria-label={state}>
      <h1>
        <Say>{own('start')}</Say>
      </h1>
      {state === 'failed' && <button onClick={retry}>Ngana anō</button>}
    </section>
  )
}

function inPage(i18n: I18next, content: React.ReactNode, reading: Reading = 'mi') {
  return (
    <StrictMode>
      <ReoruaProvider reading={reading} i18n={i18n}>
        {content}
      </ReoruaProvider>
    </StrictMode>
  )
}

const heading = () => screen.getByRole('heading').textContent
const soon = (work: () => void = () => {}) =>
  act(async () => {
    work()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

listenToConsole()

describe('a namespace that comes late', () => {
  test('shows nothing before it is there, then its words; its key is never seen', async () => {
    const { i18n, asked } = withBackend(files)
    render(inPage(i18n, <Start />))
    expect(heading()).toBe('')
    await soon()
    expect(heading()).toBe('')
    await soon(asked.answer)
    expect(heading()).toBe('Tīmata')
    expect(screen.getByRole('region', { name: 'ready' })).toBeVisible()
    expect(heardInConsole).toEqual([])
  })

  test('leaves our own words where they are meanwhile, and then overrides them', async () => {
    const { i18n, asked } = withBackend(files)
    function Field() {
      useWords('passport')
      return <Say>{w('name')}</Say>
    }
    render(inPage(i18n, <h1><Field /></h1>))
    await soon()
    expect(heading()).toBe('Ingoa')
    await soon(asked.answer)
    expect(heading()).toBe('Ō ingoa')
  })

  test('is asked for once in each language, however many parts of the page want it and however often they render', async () => {
    const { i18n, asked } = withBackend(files)
    function Many() {
      const [count, setCount] = useState(0)
      return (
        <>
          <button onClick={() => setCount(count + 1)}>{count}</button>
          {Array.from({ length: 50 }, (_, index) => <Start key={`${count} ${index}`} />)}
        </>
      )
    }
    render(inPage(i18n, <Many />))
    for (let click = 0; click < 5; click += 1) await soon(() => screen.getByRole('button').click())
    await soon(asked.answer)
    for (let click = 0; click < 5; click += 1) await soon(() => screen.getByRole('button').click())
    expect(asked.reads.toSorted()).toEqual(['en service', 'mi service'])
    expect(screen.getAllByRole('heading').every(({ textContent }) => textContent === 'Tīmata')).toBe(true)
  })

  test('is asked for in the language that is not there yet, and only in that', async () => {
    const { i18n, asked } = withBackend(files)
    i18n.addResourceBundle('en', 'service', { start: 'Start' })
    render(inPage(i18n, <Start />))
    await soon()
    // English is better than nothing, and is marked.
    expect(screen.getByText('Start')).toHaveAttribute('lang', 'en-NZ')
    await soon(asked.answer)
    expect(heading()).toBe('Tīmata')
    expect(asked.reads).toEqual(['mi service'])
    expect(heardInConsole).toEqual([])
  })

  test('is asked for under the tags that the app uses', async () => {
    const { i18n, asked } = withBackend({ 'mi-NZ': files.mi, 'en-NZ': files.en }, { supportedLngs: ['mi-NZ', 'en-NZ'], lng: 'en-NZ' })
    render(inPage(i18n, <Start />))
    await soon(asked.answer)
    expect(heading()).toBe('Tīmata')
    expect(asked.reads.toSorted()).toEqual(['en-NZ service', 'mi-NZ service'])
  })

  test('is loaded for a message that came from elsewhere, too', async () => {
    const { i18n, asked } = withBackend(files)
    render(inPage(i18n, <h1><Say>{JSON.parse('{"ns":"service","key":"start"}')}</Say></h1>))
    await soon(asked.answer)
    expect(heading()).toBe('Tīmata')
    expect(asked.reads.toSorted()).toEqual(['en service', 'mi service'])
  })

  test('is not asked for where its name climbs out of its folder', async () => {
    const { i18n, asked } = withBackend(files)
    for (const ns of ['../../secret', '/etc/passwd', '//evil.example', 'https://evil.example', '']) render(inPage(i18n, <Say>{{ ns, key: 'start' }}</Say>))
    await soon(asked.answer)
    expect(asked.reads).toEqual([])
  })

  test('leaves no noise behind when its page is left before it has come', async () => {
    const { i18n, asked } = withBackend(files)
    const before = listenersOf(i18n)
    const { unmount } = render(inPage(i18n, <Start />))
    await soon()
    unmount()
    await soon(asked.answer)
    expect(heardInConsole).toEqual([])
    expect(listenersOf(i18n)).toBe(before)
  })
})

describe('a namespace that fails', () => {
  test('shows its key, says so, and can be tried again', async () => {
    const { i18n, asked } = withBackend(files)
    asked.answer(() => new Error('503'))
    render(inPage(i18n, <Start />))
    await soon()
    expect(heading()).toBe('start')
    expect(asked.reads.toSorted()).toEqual(['en service', 'mi service'])
    asked.hold()
    await soon(() => screen.getByRole('button', { name: 'Ngana anō' }).click())
    expect(screen.getByRole('region')).toHaveAccessibleName('loading')
    await soon(asked.answer)
    expect(heading()).toBe('Tīmata')
    expect(asked.reads).toHaveLength(4)
    // In StrictMode a page renders twice; its developers hear of the missing text once.
    expect(heardInConsole).toEqual([expect.stringContaining('WordsError: Reorua: "service:start" has no text')])
  })

  test('in Māori alone shows its English, marked, and is asked for once', async () => {
    const { i18n, asked } = withBackend({ en: files.en })
    asked.answer()
    render(inPage(i18n, <Start />))
    await soon()
    expect(screen.getByText('Start')).toHaveAttribute('lang', 'en-NZ')
    expect(screen.getByRole('region', { name: 'failed' })).toBeVisible()
    await soon()
    expect(asked.reads.toSorted()).toEqual(['en service', 'mi service'])
  })

  test('because the backend throws does not take the page along', async () => {
    const broken = () => {
      throw new Error('no network here')
    }
    for (const read of [(_language: string, _ns: string, _done: unknown) => broken(), (_language: string, _ns: string) => broken()]) {
      const i18n = createInstance()
      void i18n.use({ type: 'backend', init: () => {}, read } as never).init({ lng: 'en', ns: [] })
      const { unmount } = render(inPage(i18n, <><Start timeout={200} /><p><Say>{w('title')}</Say></p></>))
      await soon()
      expect(heading()).toBe('start')
      expect(screen.getByText('Uruwhenua')).toBeVisible()
      unmount()
    }
  })
})

describe('a backend that never answers', () => {
  test('counts as failed after a while, and an answer that comes later is shown all the same', async () => {
    const { i18n, asked } = withBackend(files)
    render(inPage(i18n, <><Start timeout={30} /><p><Say>{w('title')}</Say></p></>))
    expect(screen.getByText('Uruwhenua')).toBeVisible()
    expect(heading()).toBe('')
    await soon()
    await soon()
    expect(heading()).toBe('start')
    expect(screen.getByRole('region', { name: 'failed' })).toBeVisible()
    await soon(asked.answer)
    expect(heading()).toBe('Tīmata')
    expect(screen.getByRole('region', { name: 'ready' })).toBeVisible()
  })

  test('so that init never ends, does not hold up the page', async () => {
    const { i18n } = withBackend(files, { ns: ['service'] })
    render(inPage(i18n, <><Start timeout={30} /><p><Say>{w('title')}</Say></p></>))
    expect(screen.getByText('Uruwhenua')).toBeVisible()
    await soon()
    await soon()
    expect(heading()).toBe('start')
  })
})

describe('an instance that begins after the page', () => {
  test('shows its words then', async () => {
    const i18n = createInstance()
    render(inPage(i18n, <Start />))
    expect(heading()).toBe('')
    await soon(() => void i18n.init({ lng: 'en', resources: structuredClone(files) }))
    expect(heading()).toBe('Tīmata')
    await soon(() => void i18n.addResource('mi', 'service', 'start', 'Rapu'))
    expect(heading()).toBe('Rapu')
  })

  test('or never, is not waited for', async () => {
    render(inPage(createInstance(), <Start timeout={30} />))
    await soon()
    await soon()
    expect(heading()).toBe('start')
  })
})

describe('words of the app that change while they are shown', () => {
  test('change on the page', async () => {
    const i18n = createInstance()
    await i18n.init({ lng: 'en', resources: structuredClone(files) })
    render(inPage(i18n, <Start />))
    expect(heading()).toBe('Tīmata')
    await soon(() => void i18n.addResourceBundle('mi', 'service', { start: 'Rapu' }, true, true))
    expect(heading()).toBe('Rapu')
    await soon(() => void i18n.removeResourceBundle('mi', 'service'))
    expect(heading()).toBe('Start')
  })

  test('come from the instance of the moment, where the app changes it', async () => {
    const [one, two] = [createInstance(), createInstance()]
    await one.init({ lng: 'en', resources: files })
    await two.init({ lng: 'en', resources: { mi: { service: { start: 'Rapu' } } } })
    const before = [listenersOf(one), listenersOf(two)]
    const { rerender, unmount } = render(inPage(one, <Start />))
    rerender(inPage(two, <Start />))
    expect(heading()).toBe('Rapu')
    expect(listenersOf(one)).toBe(before[0])
    unmount()
    expect(listenersOf(two)).toBe(before[1])
  })
})

test('a person who switches faster than words come reads what they chose last', async () => {
  const { i18n, asked } = withBackend(files)
  function Switch() {
    const { setReading, reading } = useReading()
    return (['mi', 'en', 'mi-en'] as const).map((next) => (
      <button key={next} aria-current={reading === next} onClick={() => setReading?.(next)}>
        {next}
      </button>
    ))
  }
  render(<ReoruaProvider defaultReading="mi" i18n={i18n}><Switch /><Start /></ReoruaProvider>)
  const press = (name: string) => screen.getByRole('button', { name }).click()
  await soon(() => press('en'))
  await soon(() => press('mi'))
  await soon(() => press('en'))
  await soon(asked.answer)
  expect(heading()).toBe('Start')
  expect(document.documentElement.lang).toBe('en-NZ')
  await soon(() => press('mi-en'))
  expect(heading()).toBe('Tīmata Start')
  expect(asked.reads).toHaveLength(2)
})
