import { act, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { heardInConsole, listenToConsole } from './console.test-data.js'
import { reorua } from './i18next.js'
import { PageTitle, ReoruaProvider, Say, SayText, useReading, useSay, useWords, words, type Reading, type WordsError } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)
const page = document.documentElement
const press = (name: string) => act(() => screen.getByRole('button', { name }).click())

function Choose({ next }: { next: Reading }) {
  const { reading, setReading, lang, languages } = useReading()
  return <button disabled={!setReading} onClick={() => setReading?.(next)}>{[reading, lang, ...languages].join()}</button>
}

listenToConsole()

describe('the page', () => {
  test.each([['mi', 'mi'], ['en', 'en-NZ'], ['mi-en', 'mi'], ['en-mi', 'en-NZ']] as const)('read as %s has lang=%j', (reading, lang) => {
    render(<StrictMode><ReoruaProvider reading={reading} /></StrictMode>)
    expect(page.lang).toBe(lang)
  })

  test('changes its lang, its title and its words when a person chooses another reading', () => {
    const changed = vi.fn()
    render(
      <StrictMode>
        <ReoruaProvider defaultReading="en" onReadingChange={changed}>
          <PageTitle>{w('title')}</PageTitle>
          <h1><Say>{w('title')}</Say></h1>
          <Choose next="mi-en" />
        </ReoruaProvider>
      </StrictMode>,
    )
    expect([page.lang, document.title, document.querySelector('title')!.lang]).toEqual(['en-NZ', 'Passport', 'en-NZ'])
    press('en,en-NZ,en')
    expect(changed.mock.calls).toEqual([['mi-en']])
    expect([page.lang, document.title, document.querySelector('title')!.lang]).toEqual(['mi', 'Uruwhenua / Passport', 'mi'])
    expect(screen.getByRole('heading').textContent).toBe('Uruwhenua Passport')
    expect(screen.getByRole('button', { name: 'mi-en,mi,mi,en' })).toBeVisible()
    expect(heardInConsole).toEqual([])
  })

  test('that is somebody else’s keeps its lang', () => {
    page.lang = 'fr'
    render(<ReoruaProvider reading="mi" page={false}><Say>{w('title')}</Say></ReoruaProvider>)
    expect(page.lang).toBe('fr')
  })

  test('has the title of a text that is missing in the language it is read in, and says so', () => {
    render(<ReoruaProvider reading="mi"><PageTitle>{w('englishOnly')}</PageTitle></ReoruaProvider>)
    expect([document.title, document.querySelector('title')!.lang]).toEqual(['Renewal', 'en-NZ'])
  })
})

describe('a reading that the app keeps', () => {
  test('changes when the app changes it', () => {
    const asked = vi.fn()
    const app = (reading: Reading) => <ReoruaProvider reading={reading} onReadingChange={asked}><Choose next="en" /></ReoruaProvider>
    const { rerender } = render(app('mi'))
    press('mi,mi,mi')
    expect(asked.mock.calls).toEqual([['en']])
    expect(page.lang).toBe('mi')
    rerender(app('en'))
    expect(page.lang).toBe('en-NZ')
  })

  test('and does not let anybody change offers no way to', () => {
    render(<ReoruaProvider reading="mi"><Choose next="en" /></ReoruaProvider>)
    expect(screen.getByRole('button')).toBeDisabled()
  })

  test.each([['MI', 'mi'], ['mi_NZ', 'mi'], ['mi-EN', 'mi-en'], ['zz', 'en'], ['../x', 'en'], ['__proto__', 'en'], ['constructor', 'en'], ['', 'en']])('and that is %j is read as %j, and developers hear of it once', (given, shown) => {
    const { rerender } = render(<ReoruaProvider reading={given as Reading}><Choose next="en" /></ReoruaProvider>)
    rerender(<ReoruaProvider reading={given as Reading}><Choose next="en" /></ReoruaProvider>)
    expect(screen.getByRole('button').textContent).toMatch(new RegExp(`^${shown},`))
    expect(heardInConsole).toEqual([expect.stringContaining(`Reorua: "${given}" is not a reading`)])
  })
})

describe('a provider inside another', () => {
  test('changes what is read in its part, whose texts then say their language; outside nothing changes', () => {
    const { container } = render(
      <ReoruaProvider reading="mi">
        <p><Say>{w('title')}</Say></p>
        <ReoruaProvider reading="en">
          <p><Say>{w('title')}</Say></p>
          <p><Say>{w('maoriOnly')}</Say></p>
        </ReoruaProvider>
        <p><Say>{w('title')}</Say></p>
      </ReoruaProvider>,
    )
    expect(page.lang).toBe('mi')
    expect(container.innerHTML).toBe('<p>Uruwhenua</p><p><span lang="en-NZ">Passport</span></p><p>Rauika</p><p>Uruwhenua</p>')
  })

  test('that says nothing of the reading passes on the outer one, and the way to change it', () => {
    render(<ReoruaProvider defaultReading="mi"><ReoruaProvider names="borrowed"><Say>{w('born', { when: '2026-12-03' })}</Say><Choose next="en" /></ReoruaProvider></ReoruaProvider>)
    expect(document.body.textContent).toContain('Rā: 3 Tīhema 2026')
    press('mi,mi,mi')
    expect(document.body.textContent).toContain('Date: 3 December 2026')
    expect(page.lang).toBe('en-NZ')
  })

  test('has its own source language and instance, and the rest from outside', async () => {
    const i18n = createInstance()
    await i18n.use(reorua()).init({ lng: 'mi', resources: { mi: { passport: { name: 'Ō ingoa' } } } })
    const { container } = render(
      <ReoruaProvider reading="mi" i18n={i18n}>
        <ReoruaProvider sourceLanguage="mi"><p><Say>Rapu</Say></p><p><Say>{w('name')}</Say></p></ReoruaProvider>
        <p><Say>Rapu</Say></p>
      </ReoruaProvider>,
    )
    expect(container.innerHTML).toBe('<p>Rapu</p><p>Ō ingoa</p><p><span lang="en-NZ">Rapu</span></p>')
  })
})

describe('texts that an app has without an instance', () => {
  const resources = { mi: { service: { start: 'Tīmata, {{name}}' } }, en: { service: { start: 'Start, {{name}}' } } }
  function Start() {
    const own = useWords('service')
    return <p><Say>{own('start', { name: 'Hera' })}</Say></p>
  }

  test('are said, override those of word modules, and follow the reading', () => {
    const part = (reading: Reading) => <ReoruaProvider reading={reading} resources={{ ...resources, en: { ...resources.en, [passportWords.ns]: { title: 'Passports' } } }}><Start /><h1><Say>{w('title')}</Say></h1></ReoruaProvider>
    const { rerender } = render(part('mi'))
    expect(screen.getByRole('paragraph')).toHaveTextContent('Tīmata, Hera')
    rerender(part('en-mi'))
    expect(screen.getByRole('paragraph')).toHaveTextContent('Start, Hera Tīmata, Hera')
    expect(screen.getByRole('heading')).toHaveTextContent('Passports Uruwhenua')
  })

  test('reach a provider inside, which may have others or an instance', async () => {
    const i18n = createInstance()
    await i18n.use(reorua()).init({ lng: 'en', resources: { en: { service: { start: 'Go, {{name}}' } } } })
    render(
      <ReoruaProvider reading="en" resources={resources}>
        <ReoruaProvider reading="mi"><Start /></ReoruaProvider>
        <ReoruaProvider resources={{ en: { service: { start: 'Begin, {{name}}' } } }}><Start /></ReoruaProvider>
        <ReoruaProvider i18n={i18n}><Start /><ReoruaProvider resources={resources}><Start /></ReoruaProvider></ReoruaProvider>
      </ReoruaProvider>,
    )
    expect(screen.getAllByRole('paragraph').map((one) => one.textContent)).toEqual(['Tīmata, Hera', 'Begin, Hera', 'Go, Hera', 'Start, Hera'])
  })
})

describe('developers', () => {
  const missing = words('service')('start')

  test('are told of a problem once, also when they listen themselves', async () => {
    const heard: WordsError[] = []
    const app = <StrictMode><ReoruaProvider reading="mi-en" onProblem={(problem) => heard.push(problem)}><Say>{missing}</Say><Say>{missing}</Say><Say>{w('englishOnly')}</Say></ReoruaProvider></StrictMode>
    const { rerender } = render(app)
    rerender(app)
    await act(async () => {})
    expect(heard.map(({ name, code, ns, key }) => [name, code, ns, key])).toEqual([['WordsError', 'missing-key', 'service', 'start'], ['WordsError', 'missing-language', 'passport', 'englishOnly']])
    expect(heardInConsole).toEqual([])
  })

  test('may set state when they are told', async () => {
    function App() {
      const [told, setTold] = useState('')
      return <ReoruaProvider reading="mi" onProblem={({ code }) => setTold(code)}><Say>{missing}</Say><output>{told}</output></ReoruaProvider>
    }
    render(<StrictMode><App /></StrictMode>)
    await act(async () => {})
    expect(screen.getByRole('status').textContent).toBe('missing-key')
    expect(heardInConsole).toEqual([])
  })

  test('are told by a part’s own listener, else by the outer one', async () => {
    const [outer, inner] = [vi.fn(), vi.fn()]
    render(<ReoruaProvider reading="mi" onProblem={outer}><ReoruaProvider><Say>{missing}</Say></ReoruaProvider><ReoruaProvider onProblem={inner}><Say>{w('englishOnly')}</Say></ReoruaProvider></ReoruaProvider>)
    await act(async () => {})
    expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([1, 1])
  })

  test('are not told in the console of a text that is only missing in one language', () => {
    render(<ReoruaProvider reading="mi"><Say>{w('englishOnly')}</Say></ReoruaProvider>)
    expect(heardInConsole).toEqual([])
  })

  test('are told once when their instance asks the browser for Māori plurals, and how to change that', async () => {
    const i18n = createInstance()
    const app = <StrictMode><ReoruaProvider reading="mi" i18n={i18n} /></StrictMode>
    const { rerender, unmount } = render(app)
    expect(heardInConsole).toEqual([])
    await act(async () => void (await i18n.init({ lng: 'mi', resources: { mi: {} } })))
    rerender(app)
    unmount()
    render(app)
    expect(heardInConsole).toEqual([expect.stringContaining('Call .use(reorua()) from "@reorua/i18n/i18next" before init')])
  })

  test('are not told so where the plug-in is there', async () => {
    const i18n = createInstance()
    await i18n.use(reorua()).init({ lng: 'mi', resources: { mi: {} } })
    render(<ReoruaProvider reading="mi" i18n={i18n} />)
    expect(heardInConsole).toEqual([])
  })
})

test('words for an option or an alt are in what is read here', () => {
  function Options() {
    const own = useWords(passportWords)
    const say = useSay()
    const [option, alt] = [say(own('title')), say(own('title'), { halves: 'first' })]
    return <select><option lang={option.lang} title={alt.text}>{option.text}</option></select>
  }
  const { rerender } = render(<ReoruaProvider reading="mi-en"><Options /></ReoruaProvider>)
  expect(screen.getByRole('option').outerHTML).toBe('<option lang="mi" title="Uruwhenua">Uruwhenua / Passport</option>')
  rerender(<ReoruaProvider reading="en"><Options /></ReoruaProvider>)
  expect(screen.getByRole('option').outerHTML).toBe('<option lang="en-NZ" title="Passport">Passport</option>')
})

test('an option says its own words, and what the app has put in their place', () => {
  const options = <select><SayText words={w('title')}>{({ text, lang }) => <option lang={lang}>{text}</option>}</SayText></select>
  const i18n = createInstance()
  void i18n.init({ lng: 'mi', initAsync: false, resources: { mi: { passport: { title: 'Uruwhenua hou' } } } })
  const { rerender } = render(<ReoruaProvider reading="mi-en">{options}</ReoruaProvider>)
  expect(screen.getByRole('option').outerHTML).toBe('<option lang="mi">Uruwhenua / Passport</option>')
  rerender(<ReoruaProvider reading="en">{options}</ReoruaProvider>)
  expect(screen.getByRole('option').outerHTML).toBe('<option lang="en-NZ">Passport</option>')
  rerender(<ReoruaProvider reading="mi" i18n={i18n}>{options}</ReoruaProvider>)
  expect(screen.getByRole('option').outerHTML).toBe('<option lang="mi">Uruwhenua hou</option>')
})

test('the language of a page is left alone where it is right, because browsers work out every style again when it is set', () => {
  document.documentElement.lang = 'mi'
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => void changes.push(...records))
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  const { rerender } = render(<ReoruaProvider reading="mi-en" />)
  rerender(<ReoruaProvider reading="mi" />)
  expect([...changes, ...observer.takeRecords()]).toEqual([])
  rerender(<ReoruaProvider reading="en" />)
  expect([...changes, ...observer.takeRecords()]).toHaveLength(1)
  observer.disconnect()
})

test('words to look for are in the language that is asked for, with the app’s own texts, whatever is read here', async () => {
  const i18n = createInstance()
  await i18n.use(reorua()).init({ lng: 'en', resources: { mi: { [passportWords.ns]: { title: 'Te uruwhenua' } } } })
  const looked: string[] = []
  function Look() {
    const own = useWords(passportWords)
    const say = useSay()
    looked.push(...(['mi', 'en'] as const).map((reading) => say(own('title'), { reading }).text))
    return null
  }
  render(<ReoruaProvider reading="en" i18n={i18n}><Look /></ReoruaProvider>)
  expect(looked.slice(0, 2)).toEqual(['Te uruwhenua', 'Passport'])
})
