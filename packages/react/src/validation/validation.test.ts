import { say, words, type Words } from '@reorua/i18n'
import { validationWords } from '@reorua/locales/validation'
import { irdSchema } from '@reorua/nz'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { defineForm, messageOf, readAnswers, shownErrors, textToWords, wordsToText, type Fields, type StandardSchema } from './index.js'

/** A form as a browser would send it. */
function sent(entries: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) for (const one of [value].flat()) form.append(name, one)
  return form
}

const inEnglish = (error: Words) => say(error, { reading: 'en' }).text
const inMaori = (error: Words) => say(error, { reading: 'mi' }).text

/** What is said about one field, by whichever validator. */
async function saidOf(schema: StandardSchema, answer: string | string[], kind: Fields[string] = 'text', rest: object = {}) {
  const form = defineForm({ fields: { it: kind }, schema: { it: schema }, labels: { it: { mi: 'Ingoa', en: 'Name' } }, ...rest })
  const { errors } = await form.check(sent({ it: answer }))
  return errors.map(({ field, error }) => [field, inEnglish(error)])
}

describe('answers', () => {
  const fields = { name: 'text', contact: 'choice', reasons: 'list', agree: 'flag', birth: 'date', open: ['hour', 'minute'], proof: 'files' } as const

  test('are read as what they were asked for', () => {
    const proof = new File(['x'], 'proof.pdf')
    const form = sent({ name: 'Ma\u0304ui ', contact: 'phone', reasons: ['work', 'study'], agree: 'yes', 'birth-day': '27', 'birth-month': 'Poutū', 'birth-year': '', 'open-hour': '9', evil: 'x' })
    form.append('proof', proof)
    expect(readAnswers(form, fields)).toEqual({
      // As typed: nothing is taken away, put right or composed.
      name: 'Ma\u0304ui ',
      contact: 'phone',
      reasons: ['work', 'study'],
      agree: true,
      birth: { day: '27', month: 'Poutū', year: '' },
      open: { hour: '9', minute: '' },
      proof: [proof],
    })
  })

  test('that were not given are empty, each in its way', () => {
    const form = new FormData()
    form.append('proof', new File([], ''))
    expect(readAnswers(form, fields)).toEqual({ name: '', contact: '', reasons: [], agree: false, birth: { day: '', month: '', year: '' }, open: { hour: '', minute: '' }, proof: [] })
    expect(readAnswers(new URLSearchParams(), fields).reasons).toEqual([])
  })

  test('have the line breaks that the person saw', () => {
    expect(readAnswers(sent({ name: 'one\r\ntwo' }), { name: 'text' }).name).toBe('one\ntwo')
  })

  test('are no way into the object that they are read into', () => {
    expect(readAnswers(sent({ __proto__: 'x', constructor: 'y' }), { constructor: 'text' }).constructor).toBe('y')
  })
})

describe('words carried through a library', () => {
  test.each([[{ mi: 'Āe', en: 'Yes' }], [messageOf({ fault: 'min', limit: 3 }, 'Age')], ['Plain text']] as Words[][])('come out as they went in', (given) => {
    expect(textToWords(wordsToText(given!))).toEqual(given)
  })

  test('are nothing where there was nothing', () => {
    expect(textToWords(undefined)).toBeUndefined()
    expect(textToWords('')).toBeUndefined()
  })
})

describe('what is wrong', () => {
  test.each<[string, StandardSchema, StandardSchema, string | string[], Fields[string], string]>([
    ['nothing typed', z.string().min(1), v.pipe(v.string(), v.nonEmpty()), '', 'text', 'Enter an answer: Name'],
    ['blanks typed', z.string().trim().min(1), v.pipe(v.string(), v.trim(), v.minLength(1)), '   ', 'text', 'Enter an answer: Name'],
    ['nothing chosen', z.enum(['a', 'b']), v.picklist(['a', 'b']), '', 'choice', 'Choose an answer: Name'],
    ['none of several', z.array(z.string()).min(1), v.pipe(v.array(v.string()), v.minLength(1)), [], 'list', 'Choose an answer: Name'],
    ['not agreed', z.literal(true), v.literal(true), [], 'flag', 'Confirm this: Name'],
    ['no date', z.object({ day: z.string().min(1) }), v.object({ day: v.pipe(v.string(), v.minLength(1)) }), [], 'date', 'Enter a date: Name'],
    ['no file', z.array(z.file()).min(1), v.pipe(v.array(v.file()), v.minLength(1)), [], 'files', 'Choose a file: Name'],
    ['something that was never offered', z.enum(['a', 'b']), v.picklist(['a', 'b']), 'c', 'choice', 'Choose an answer: Name'],
    ['no email address', z.email(), v.pipe(v.string(), v.email()), 'hera', 'text', 'Enter an email address, like name@example.com: Name'],
    ['no web address', z.url(), v.pipe(v.string(), v.url()), 'hera', 'text', 'Enter a web address, like https://www.example.com: Name'],
    ['another form', z.string().regex(/^\d+$/), v.pipe(v.string(), v.regex(/^\d+$/)), 'x', 'text', 'Enter the answer in the form that is asked for: Name'],
    ['too short', z.string().min(3), v.pipe(v.string(), v.minLength(3)), 'x', 'text', 'Enter 3 characters or more: Name'],
    ['too long', z.string().max(1), v.pipe(v.string(), v.maxLength(1)), 'xy', 'text', 'Enter 1 character or fewer: Name'],
    ['too many chosen', z.array(z.string()).max(1), v.pipe(v.array(v.string()), v.maxLength(1)), ['a', 'b'], 'list', 'Choose 1 or fewer: Name'],
    ['too few chosen', z.array(z.string()).min(2), v.pipe(v.array(v.string()), v.minLength(2)), ['a'], 'list', 'Choose 2 or more: Name'],
    ['no number', z.coerce.number(), v.pipe(v.string(), v.transform(Number), v.number()), 'x', 'text', 'Enter a number: Name'],
    ['no whole number', z.coerce.number().int(), v.pipe(v.string(), v.transform(Number), v.integer()), '1.5', 'text', 'Enter a whole number: Name'],
    ['too little', z.coerce.number().min(16), v.pipe(v.string(), v.transform(Number), v.minValue(16)), '15', 'text', 'Enter 16 or more: Name'],
    ['too much', z.coerce.number().max(16), v.pipe(v.string(), v.transform(Number), v.maxValue(16)), '17', 'text', 'Enter 16 or less: Name'],
    ['not above', z.coerce.number().gt(0), v.pipe(v.string(), v.transform(Number), v.gtValue(0)), '0', 'text', 'Enter more than 0: Name'],
    ['not below', z.coerce.number().lt(1), v.pipe(v.string(), v.transform(Number), v.ltValue(1)), '1', 'text', 'Enter less than 1: Name'],
    ['between the steps', z.coerce.number().multipleOf(5), v.pipe(v.string(), v.transform(Number), v.multipleOf(5)), '3', 'text', 'Enter one of the numbers that are asked for: Name'],
    ['a day too early', z.coerce.date().min(new Date(2026, 0, 31)), v.pipe(v.string(), v.transform((it) => new Date(it)), v.minValue(new Date(2026, 0, 31))), '2025-12-31', 'text', 'Enter a date that is 31 January 2026 or later: Name'],
    ['a day too late', z.coerce.date().max(new Date(2026, 0, 31)), v.pipe(v.string(), v.maxValue('2026-01-31')), '2026-06-01', 'text', 'Enter a date that is 31 January 2026 or earlier: Name'],
  ])('%s is told the same by Zod and by Valibot', async (_, zod, valibot, answer, kind, told) => {
    expect(await saidOf(zod, answer, kind)).toEqual([['it', told]])
    expect(await saidOf(valibot, answer, kind)).toEqual([['it', told]])
  })

  test('is told in te reo Māori as well', () => {
    const missing = messageOf({ fault: 'required' }, { mi: 'Ingoa', en: 'Name' })
    expect(inMaori(missing)).toBe('Tāurua he whakautu: Ingoa')
    expect(inMaori(messageOf({ fault: 'choose' }))).toBe('Kōwhiria he whakautu')
  })

  test('is told in the words of @reorua/nz', async () => {
    expect(await saidOf(irdSchema, '49098575')).toEqual([['it', 'This IRD number is not right. Check it and enter it again']])
  })

  test('is told in the words that the app has carried into its validator', async () => {
    const w = { mi: 'Tāurua tō ingoa', en: 'Enter your name' }
    expect(await saidOf(z.string().min(1, wordsToText(w)), '')).toEqual([['it', 'Enter your name']])
    expect(await saidOf(v.pipe(v.string(), v.minLength(1, wordsToText(w))), '')).toEqual([['it', 'Enter your name']])
    expect(await saidOf(z.string().refine(() => false, 'This name is taken'), 'x')).toEqual([['it', 'This name is taken']])
    expect(await saidOf(z.string().min(5, 'Your name is longer than that'), 'x')).toEqual([['it', 'Your name is longer than that']])
  })

  test('is told in the words that the app has for the field, or for one fault of it', async () => {
    const schema = z.string().min(3)
    expect(await saidOf(schema, 'x', 'text', { messages: { it: 'Look again' } })).toEqual([['it', 'Look again']])
    const messages = { it: { faults: { required: 'Who are you?' } } }
    expect(await saidOf(schema, '', 'text', { messages })).toEqual([['it', 'Who are you?']])
    expect(await saidOf(schema, 'x', 'text', { messages })).toEqual([['it', 'Enter 3 characters or more: Name']])
  })

  test('is told in the words that the app has for one fault, also where the validator brings its own', async () => {
    const messages = { it: { faults: { required: 'Which number is it?' } } }
    expect(await saidOf(irdSchema, '', 'text', { messages })).toEqual([['it', 'Which number is it?']])
    expect(await saidOf(irdSchema, '49098575', 'text', { messages })).toEqual([['it', 'This IRD number is not right. Check it and enter it again']])
  })

  test('is told in the words that an app has put in place of the catalogue’s', () => {
    const resources = { en: { validation: { required: 'Please answer' } } }
    expect(say(messageOf({ fault: 'required' }, 'Name'), { reading: 'en', resources }).text).toBe('Please answer: Name')
  })

  test('with a part of a date is told of that part', async () => {
    const schema = z.object({ it: z.object({ day: z.string().min(1), month: z.string().min(1), year: z.string().regex(/^\d{4}$/) }) })
    const form = defineForm({ fields: { it: 'date' }, schema, labels: { it: 'Date of birth' }, messages: { 'it-year': 'Enter the year in four digits' } })
    const { errors } = await form.check(sent({ 'it-day': '27', 'it-month': '', 'it-year': '87' }))
    expect(errors.map(({ field, error }) => [field, inEnglish(error)])).toEqual([
      ['it-month', 'Enter a date: Date of birth'],
      ['it-year', 'Enter the year in four digits'],
    ])
  })

  test('is told once for each field, in their order, and first what is about none', async () => {
    const schema = z.object({ a: z.string().min(3).regex(/x/), b: z.string().min(1) }).refine(({ a }) => a === 'never', { message: 'These do not go together', when: () => true })
    const { errors } = await defineForm({ fields: { b: 'text', a: 'text' }, schema }).check(sent({ a: 'y', b: '' }))
    expect(errors.map(({ field, error }) => [field, inEnglish(error)])).toEqual([
      [undefined, 'These do not go together'],
      ['b', 'Enter an answer'],
      ['a', 'Enter 3 characters or more'],
    ])
  })

  test('can be asked of a schema for each field, each from another library', async () => {
    const form = defineForm({ fields: { ird: 'text', age: 'text', more: 'text' }, schema: { ird: irdSchema, age: z.string().transform(Number).pipe(z.number().min(16)) } })
    expect((await form.check(sent({ ird: '', age: '15', more: '' }))).errors.map(({ field, error }) => [field, inEnglish(error)])).toEqual([
      ['ird', 'Enter an IRD number'],
      ['age', 'Enter 16 or more'],
    ])
    expect((await form.check(sent({ ird: '49-091-850', age: '16', more: 'x' }))).value).toEqual({ ird: '49091850', age: 16, more: 'x' })
  })

  test('can take its time to be found', async () => {
    const schema = z.object({ a: z.string().refine(async (it) => it !== 'taken', 'This one is taken') })
    const { errors } = await defineForm({ fields: { a: 'text' }, schema }).check(sent({ a: 'taken' }))
    expect(errors).toEqual([{ field: 'a', error: 'This one is taken' }])
  })

  test('is nothing where nothing is, and every text is then composed', async () => {
    const schema = z.object({ name: z.string().min(1), tribes: z.array(z.string()) })
    const { errors, value, answers } = await defineForm({ fields: { name: 'text', tribes: 'list' }, schema }).check(sent({ name: 'Ma\u0304ui', tribes: ['Nga\u0304ti'] }))
    expect(errors).toEqual([])
    expect(value).toEqual({ name: 'M\u0101ui', tribes: ['Ng\u0101ti'] })
    expect(answers.name).toBe('Ma\u0304ui')
  })

  test('comes as data that survives being sent', async () => {
    const { errors } = await defineForm({ fields: { a: 'text' }, schema: z.object({ a: z.string().min(1) }), labels: { a: 'A' } }).check(sent({ a: '' }))
    expect(JSON.parse(JSON.stringify(errors))).toEqual(errors)
  })

  test.each(Object.keys(validationWords.messages))('%s has words in English, and no bare placeholder', (key) => {
    const any = words(validationWords) as (key: string, values: object) => Words
    const text = say(any(key, { limit: 3, count: 3, example: 'x', message: 'm', label: 'l' }), { reading: 'en' }).text
    expect(text).not.toMatch(/\{\{|undefined|^$/)
  })
})

describe('errors that were shown', () => {
  const errors = [{ field: 'name', error: 'N' }, { field: 'birth-year', error: 'Y' }, { error: 'Whole' }]

  test('are shown again after a change of reading, and no others', () => {
    expect(shownErrors(sent({ 'shown-errors': 'birth-year evil' }), errors)).toEqual([errors[1]])
    expect(shownErrors(new FormData(), errors)).toEqual([])
  })
})
