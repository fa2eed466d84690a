import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { readingFrom, type ReadingFromOptions, type ReadingRequest } from './index.js'

const at = (url: string, cookie?: string) => ({ url, headers: { cookie } })

describe('a request is answered in', () => {
  test.each<[string, ReadingRequest, string, ReadingFromOptions?]>([
    ['what its address says', at('/passport?reading=mi-en'), 'mi-en'],
    ['what its address says rather than its cookie', at('/passport?reading=mi', 'reading=en-mi'), 'mi'],
    ['what its cookie says', at('/passport', 'theme=dark; reading=en-mi; x=y'), 'en-mi'],
    ['what its quoted cookie says', at('/passport', 'reading="mi"'), 'mi'],
    ['English, when it says nothing', at('/passport'), 'en'],
    ['English, when it is empty', {}, 'en'],
    ['the default, when it says nothing', at('/passport'), 'mi-en', { default: 'mi-en' }],
    ['what the first part of its path says, where the service wants that', at('/mi/passport'), 'mi', { path: true }],
    ['English, where the service does not', at('/mi/passport'), 'en'],
    ['its search parameter rather than its path', at('/mi/passport?reading=en'), 'en', { path: true }],
    ['a parameter and a cookie of another name', at('/?reo=mi', 'reo=en'), 'mi', { name: 'reo' }],
    ['a reading that the service offers', at('/?reading=mi-en', 'reading=mi'), 'mi', { readings: ['mi', 'en'] }],
    ['the only reading that the service offers', at('/'), 'mi', { readings: ['mi'] }],
    ['a tag that means a reading', at('/?reading=mi_NZ'), 'mi'],
  ])('%s', (_what, request, reading, options) => {
    expect(readingFrom(request, options)).toBe(reading)
  })

  test.each<[string, ReadingRequest]>([
    ['an unknown language', at('/?reading=zz')],
    ['a path instead of a language', at('/?reading=../../etc/passwd')],
    ['two answers, the first of them wrong', at('/?reading=zz&reading=mi')],
    ['an address that is none', at('http://[')],
    ['an address of another scheme', at('//')],
    ['a percent sign that is none', at('/%E0%A4%A?reading=%')],
    ['a cookie of many signs', at('/', ';;;=;=reading;reading;reading=;reading==mi'.repeat(100))],
    ['a cookie named like part of an object', at('/', '__proto__=mi; constructor=mi')],
    ['a very long cookie', at('/', `${'a'.repeat(1_000_000)}; x=`)],
    ['headers that are none', { url: '/', headers: 5 as never }],
    ['a cookie that is no text', { url: '/', headers: { cookie: 5 as never } }],
    ['nothing at all', { url: undefined, headers: undefined }],
  ])('English, where it says %s', (_what, request) => {
    expect(readingFrom(request)).toBe('en')
  })
})

test('understands a Fetch request', () => {
  expect(readingFrom(new Request('https://service.govt.nz/passport?reading=mi'))).toBe('mi')
  expect(readingFrom(new Request('https://service.govt.nz/passport', { headers: { cookie: 'reading=mi-en' } }))).toBe('mi-en')
})

test('understands a request to a Node server, cookies sent one by one included', async () => {
  const server = createServer((request, response) => response.end(readingFrom(request, { path: true })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string, cookie: string | string[]) =>
    new Promise<string>((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path, headers: { cookie } }, (answer) => answer.on('data', (data) => resolve(String(data)))).on('error', reject).end()
    })
  expect(await ask('/mi/passport', '')).toBe('mi')
  expect(await ask('/passport?reading=en-mi', 'reading=mi')).toBe('en-mi')
  expect(await ask('/passport', ['a=b', 'reading=mi-en'])).toBe('mi-en')
  server.close()
})
