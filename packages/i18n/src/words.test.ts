import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Bundle } from '@reorua/locales'
import { words, type Message, type Words } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)

describe('a message', () => {
  test('is plain data that says where its text is and brings both texts along', () => {
    expect(w('name')).toEqual({ ns: 'passport', key: 'name', defaults: { mi: 'Ingoa', en: 'Name' } })
    expect(w('welcome', { name: 'Mere' })).toEqual({ ns: 'passport', key: 'welcome', values: { name: 'Mere' }, defaults: { mi: 'Nau mai, {{name}}', en: 'Welcome, {{name}}' } })
  })

  test('survives the way from a server, messages inside it included', () => {
    const error = w('error', { error: w('nameMissing') })
    expect(JSON.parse(JSON.stringify(error))).toEqual(JSON.parse(JSON.stringify(w('error', { error: w('nameMissing') }))))
    expect((JSON.parse(JSON.stringify(error)) as Message).values).toMatchObject({ error: { key: 'nameMissing' } })
  })

  test('of the app’s own namespace has no text of its own', () => {
    expect(words('service')('start', { n: 2 })).toEqual({ ns: 'service', key: 'start', values: { n: 2 } })
  })

  test('with a key that only an object’s prototype has brings nothing along', () => {
    const loose = w as unknown as (key: string) => Message
    for (const key of ['constructor', '__proto__', 'toString']) expect(loose(key).defaults).toBeUndefined()
  })
})

describe('an editor and the compiler', () => {
  const typed = words({ ns: 'typed', messages: { plain: { en: 'a' }, named: { en: '{{name}}' }, counted: { en: { other: '{{count}} {{what}}' } } } } as Bundle<'typed', { plain: never; named: 'name'; counted: 'count' | 'what' }>)

  test('know the keys of a word module and the values each takes', () => {
    expectTypeOf(typed('plain')).toEqualTypeOf<Message>()
    typed('named', { name: 'Mere' })
    typed('counted', { count: 1, what: { mi: 'hapa', en: 'error' } })
    // @ts-expect-error there is no such key
    typed('plane')
    // @ts-expect-error it takes no values
    typed('plain', { name: 'Mere' })
    // @ts-expect-error its name is missing
    typed('named')
    // @ts-expect-error its name is missing
    typed('named', {})
    // @ts-expect-error no value of this name
    typed('named', { name: 'Mere', surname: 'Tautari' })
    // @ts-expect-error a count chooses the plural form, so it is a number
    typed('counted', { count: '1', what: 'errors' })
    // @ts-expect-error a date is an ISO string, so that it survives JSON
    typed('named', { name: new Date() })
  })

  test('take any key of a namespace that the app has not declared', () => {
    expectTypeOf(words('anything')).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(words('anything')('at.all', { n: 1 })).toEqualTypeOf<Message>()
  })

  test('tell words from what is not words', () => {
    expectTypeOf<'Name'>().toExtend<Words>()
    expectTypeOf<{ mi: string }>().toExtend<Words>()
    expectTypeOf<{ mi: string; en: string }>().toExtend<Words>()
    expectTypeOf<Message>().toExtend<Words>()
    expectTypeOf<string[]>().not.toExtend<Words>()
    expectTypeOf<number>().not.toExtend<Words>()
  })
})
