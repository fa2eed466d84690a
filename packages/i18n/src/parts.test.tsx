/* oxlint-disable jsx-a11y/anchor-has-content, jsx-a11y/control-has-associated-label -- their words come from the message */
import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { heardInConsole, listenToConsole } from './console.test-data.js'
import { ReoruaProvider, Say, useReading, words, type Reading, type Words } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)
const text = (mi: string, en: string): Words => ({ ns: 'own', key: 'own', values: { name: 'Mere' }, defaults: { mi, en } })

function inPage(reading: Reading, said: Words, parts?: Record<string, ReactElement>) {
  return render(<ReoruaProvider reading={reading}><Say parts={parts}>{said}</Say></ReoruaProvider>).container.innerHTML
}

const link = <a href="/help" />

listenToConsole()

describe('a named part of a message', () => {
  test('is the element it was given, around its words', () => {
    expect(inPage('mi', w('help'), { link })).toBe('Tirohia te <a href="/help">Āwhina</a>')
  })

  test('is there in both halves, so that both links can be followed', () => {
    inPage('mi-en', w('help'), { link })
    expect(screen.getAllByRole('link').map((each) => [each.textContent, each.getAttribute('href'), each.closest('[lang]')!.getAttribute('lang')])).toEqual([
      ['Āwhina', '/help', 'mi'],
      ['Help', '/help', 'en-NZ'],
    ])
    expect(document.body.textContent!.trim()).toBe('Tirohia te Āwhina See Help')
  })

  test('that says more speaks only the language of its half', () => {
    function NewTab(props: { children?: React.ReactNode }) {
      const { reading } = useReading()
      return <a href="/help">{props.children} (<Say>{{ mi: 'matapihi hōu', en: 'new window' }}</Say>){reading}</a>
    }
    expect(inPage('mi-en', w('help'), { link: <NewTab /> })).toBe(
      '<span class="reo-say"><span class="reo-say-first" lang="mi">Tirohia te <a href="/help">Āwhina (matapihi hōu)mi</a></span> <span class="reo-say-second" lang="en-NZ">See <a href="/help">Help (new window)en</a></span></span>',
    )
  })

  test('that says its own words does not say those of the message once more', () => {
    const Link = ({ children }: { children?: Words | ReactElement }) => <a href="/help"><Say>{children}</Say></a>
    expect(inPage('mi', w('help'), { link: <Link /> })).toBe('Tirohia te <a href="/help">Āwhina</a>')
    expect(inPage('mi-en', w('help'), { link: <Link /> })).toContain('<span class="reo-say-first" lang="mi">Tirohia te <a href="/help">Āwhina</a></span>')
  })

  test('may hold placeholders and other parts, and stand in another order in each language', () => {
    expect(inPage('en', text('', '<b>Hello <i>{{name}}</i></b>!'), { b: <b />, i: <i /> })).toBe('<b>Hello <i><bdi>Mere</bdi></i></b>!')
    expect(inPage('mi-en', text('<b>rua</b> <a>tahi</a>', '<a>one</a> <b>two</b>'), { a: <em />, b: <b /> })).toContain('lang="mi"><b>rua</b> <em>tahi</em></span> <span class="reo-say-second" lang="en-NZ"><em>one</em> <b>two</b></span>')
  })

  test('may be an element without words', () => {
    expect(inPage('en', text('', 'One<br/>two'), { br: <br /> })).toBe('One<br>two')
  })

  test('in the other language is marked', () => {
    expect(inPage('mi', text('', 'See <link>Help</link>'), { link })).toBe('<span lang="en-NZ">See <a href="/help">Help</a></span>')
  })
})

describe('a part that goes wrong', () => {
  test('because no element was given for it is plain words, and developers hear of it', () => {
    expect(inPage('mi', w('help'))).toBe('Tirohia te Āwhina')
    expect(inPage('mi', w('help'), { link: 'x' as unknown as ReactElement })).toBe('Tirohia te Āwhina')
    expect(heardInConsole).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('"passport:help" got no element for its <link>, so its words are plain text.')))
  })

  test('because its text lacks an end reaches to the end of the text', () => {
    expect(inPage('en', text('', 'See <link>Help'), { link })).toBe('See <a href="/help">Help</a>')
    expect(heardInConsole).toEqual([expect.stringContaining('<link> has no end')])
  })

  test('because its text lacks a beginning is plain words', () => {
    expect(inPage('en', text('', 'See Help</link>'), { link })).toBe('See Help')
    expect(heardInConsole).toEqual([expect.stringContaining('<link> and </link> do not pair')])
  })

  test('because parts cross each other ends with the outer one', () => {
    expect(inPage('en', text('', '<a>one <b>two</a> three</b>'), { a: <em />, b: <b /> })).toBe('<em>one <b>two</b></em> three')
  })

  test('because it has the name of something every object has is plain words', () => {
    expect(inPage('en', text('', '<constructor>x</constructor> <toString>y</toString>'), {})).toBe('x y')
  })

  test('because it was given and is not in the text is left out', () => {
    expect(inPage('en', text('', 'See Help'), { link })).toBe('See Help')
    expect(heardInConsole).toEqual([])
  })

  test('because somebody wrote HTML into a bundle is shown as text', () => {
    expect(inPage('en', text('', '<a href="javascript:x()" onclick="x()">x</a>'), { a: link })).toBe('&lt;a href="javascript:x()" onclick="x()"&gt;x')
    expect(inPage('en', text('', '<img src=x onerror=alert(1)>'))).toBe('&lt;img src=x onerror=alert(1)&gt;')
  })
})
