import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installed } from './installed.ts'
import { serve, type Served } from './served.ts'

let served: Served
let folder: string

beforeAll(async () => {
  folder = (await installed()).folder
  served = await serve(folder)
})
afterAll(async () => {
  await served?.stop()
  expect(served?.complaints).toEqual([])
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(served.url + path, { headers, redirect: 'manual' })
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/passport`, { method: 'POST', body, redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers } })

const langOf = (page: string) => /<html lang="([^"]*)"/.exec(page)?.[1]
const h1Of = (page: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(page)?.[1]?.replace(/<[^>]+>/g, '')
const rightAnswers = { name: 'Hera', 'birth-day': '27', 'birth-month': '3', 'birth-year': '1987', contact: 'email', email: 'hera@example.org', reasons: 'work', country: 'samoa', declaration: 'yes' }

describe('a reading', () => {
  test.each([
    ['mi', 'mi'], ['MI', 'mi'], ['mi_NZ', 'mi'], ['mi-NZ', 'mi'], ['mri', 'mi'], ['mi-en', 'mi'], ['en', 'en-NZ'], ['en-GB', 'en-NZ'], ['en-mi', 'en-NZ'],
    ['zz', 'en-NZ'], ['../x', 'en-NZ'], ['', 'en-NZ'], ['cimode', 'en-NZ'], ['__proto__', 'en-NZ'], ['constructor', 'en-NZ'], ['mi'.repeat(50), 'en-NZ'], ['%', 'en-NZ'], ['%E0%A4%A', 'en-NZ'], ['mi%00', 'en-NZ'],
  ])('%s in the address, in the cookie and in the form leads to %s', async (reading, lang) => {
    const inAddress = await get(`/passport?reading=${reading}`)
    expect(inAddress.status).toBe(200)
    expect(langOf(await inAddress.text())).toBe(lang)
    expect(inAddress.headers.get('content-language')).toBe(lang)
    const inCookie = await get('/passport', { Cookie: `other=1; reading=${reading}` })
    expect(langOf(await inCookie.text())).toBe(lang)
    const inForm = await post(`name=Hera&reading=${reading}`)
    const page = await inForm.text()
    expect([inForm.status, langOf(page)]).toEqual([200, lang])
    // Whatever was asked for, it was not a judgement of the answers.
    expect(page).not.toContain('role="alert"')
    expect(page).toContain('value="Hera"')
    // A cookie holds a reading, never what was sent.
    for (const { headers } of [inAddress, inForm]) expect(headers.get('set-cookie') ?? 'reading=mi;').toMatch(/^reading=(mi|en|mi-en|en-mi);/)
  })

  test('of the address outranks that of the cookie, and is then remembered', async () => {
    const response = await get('/passport?reading=mi', { Cookie: 'reading=en' })
    expect(langOf(await response.text())).toBe('mi')
    expect(response.headers.get('set-cookie')).toBe('reading=mi; Path=/; Max-Age=31536000; SameSite=Lax')
  })

  test('of one request is never that of another', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => (['mi', 'en', 'mi-en', 'en-mi'] as const)[index % 4]!)
    const titles = await Promise.all(asked.map(async (reading) => /<title[^>]*>([^<]*)/.exec(await (await get(`/passport?reading=${reading}`)).text())![1]))
    const expected = { mi: 'Tono uruwhenua', en: 'Apply for a passport', 'mi-en': 'Tono uruwhenua / Apply for a passport', 'en-mi': 'Apply for a passport / Tono uruwhenua' }
    expect(titles).toEqual(asked.map((reading) => expected[reading]))
  })
})

describe('a form', () => {
  test('without any answer is told of each that is missing', async () => {
    const page = await (await post('')).text()
    expect(page.match(/role="alert"[^]*?<\/ul>/)![0].match(/href="#[a-z]+"/g)).toEqual(['#name', '#birth', '#contact', '#reasons', '#country', '#declaration'].map((href) => `href="${href}"`))
  })

  test.each([
    ['birth-month', '13', 'Enter a valid date'], ['birth-day', '31 of', 'Enter a valid date'], ['birth-year', '87', 'Enter a valid date'], ['birth-year', '2999', 'Your date of birth must be in the past'], ['birth-day', '', 'Enter the day of your birth'],
    ['contact', 'pigeon', 'Choose how we should contact you'], ['contact', 'phone', 'Enter your phone number'], ['email', '@', 'Enter a valid email address'], ['phone', 'abc', 'Enter a valid phone number'], ['country', '../x', 'Choose a country'], ['reasons', '__proto__', 'Choose your reasons for travel'],
  ])('with %s "%s" is told: %s', async (name, value, error) => {
    const page = await (await post(new URLSearchParams({ ...rightAnswers, [name]: value }))).text()
    expect(page.match(/role="alert"[^]*?<\/ul>/)![0].match(/<li>/g)).toHaveLength(1)
    expect(page).toContain(error)
  })

  test('that is right leads to another address, which loading it again does not send again', async () => {
    const sent = await post(new URLSearchParams(rightAnswers))
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/passport/sent'])
    const cookie = sent.headers.get('set-cookie')!
    expect(cookie).toMatch(/; SameSite=Lax; HttpOnly$/)
    const page = await (await get('/passport/sent?reading=mi-en', { Cookie: cookie.split(';')[0]! })).text()
    expect(page).toContain('27 Poutūterangi 1987')
    expect(page).toContain('27 March 1987')
  })

  test.each(['', 'application=', 'application=../../etc/passwd', `application=${'0'.repeat(36)}`, 'application=00000000-0000-4000-8000-000000000000'])('that was never sent has no confirmation (%s)', async (cookie) => {
    const response = await get('/passport/sent', { Cookie: cookie })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/passport'])
  })

  test('claims errors in vain that there are not', async () => {
    const page = await (await post('reading=en&shown=nameMissing+__proto__+constructor+toString+%3Cscript%3E')).text()
    expect(page.match(/role="alert"[^]*?<\/ul>/)![0].match(/<li>/g)).toHaveLength(1)
    expect(page).toContain('Enter your full name')
  })

  test('with broken percent encodings and broken UTF-8 is read as far as it can be', async () => {
    for (const broken of ['name=%E0%A4%A&reading=mi', 'name=%&reading=mi', 'name=%FF%FE&reading=mi', '%%%=%&reading=mi&&&==']) {
      const response = await post(broken)
      expect([broken, response.status, langOf(await response.text())]).toEqual([broken, 200, 'mi'])
    }
  })

  test('that is too long is refused, in both languages', async () => {
    const response = await post(`more=${'ā'.repeat(40_000)}`, { Cookie: 'reading=mi-en' })
    expect(response.status).toBe(413)
    expect(h1Of(await response.text())).toBe('He rahi rawa ō whakautu Your answers are too long')
  })

  test('that never ends is not read to its end', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(97)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += chunk.length
        controller.enqueue(chunk)
      },
    })
    await post(endless, { duplex: 'half' } as never).catch(() => undefined)
    expect(sent).toBeLessThan(32 * 1024 * 1024)
    expect((await get('/passport')).status).toBe(200)
  })

  test('of another kind is refused', async () => {
    expect((await post('{"name":"Hera"}', { 'Content-Type': 'application/json' })).status).toBe(415)
    const parts = new FormData()
    parts.set('name', 'Hera')
    expect((await fetch(`${served.url}/passport`, { method: 'POST', body: parts })).status).toBe(415)
  })

  test('keeps HTML in its answers as text, in the page and in what the page’s script reads', async () => {
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&<!--\u2028]]>`
    const page = await (await post(new URLSearchParams({ name: hostile, more: `</textarea>${hostile}`, reading: 'en' }))).text()
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/<img|<!--/)
    const delivered = JSON.parse(/<script type="application\/json" id="delivered">(.*?)<\/script>/s.exec(page)![1]!)
    expect(delivered.state.answers.name).toBe(hostile)
  })
})

describe('a request', () => {
  test.each(['/nowhere', '/passport/', '/passport/sent/x', '/assets/../main.js', '/assets/..%2f..%2fserver%2fmain.js', '/.vite/manifest.json', '/%E0%A4%A', '/constructor'])('for %s gets a page that says so, in both languages', async (path) => {
    const response = await get(path, { Cookie: 'reading=mi-en' })
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(h1Of(page)).toBe('Kāore i kitea te whārangi Page not found')
    expect(page).toMatch(/lang="mi">Kāore i kitea te whārangi<.*lang="en-NZ">Page not found</)
  })

  test('of another method is refused', async () => {
    const put = await fetch(`${served.url}/passport`, { method: 'PUT', body: 'x' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    expect((await fetch(`${served.url}/`, { method: 'POST', body: 'x' })).status).toBe(405)
  })

  test('for the head alone gets no body', async () => {
    const response = await fetch(`${served.url}/passport`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test.each(['GET //[ HTTP/1.1', 'GET http://% HTTP/1.1', 'GET /../../etc/passwd HTTP/1.1', 'GET * HTTP/1.1'])('that is malformed (%s) is answered, and the server lives on', async (line) => {
    expect(await raw(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect((await get('/passport')).status).toBe(200)
  })

  test('gets a page that may do little, and styles that only this answer has', async () => {
    const [one, other] = await Promise.all([get('/passport'), get('/passport')])
    const policy = one.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    const nonceOf = (text: string) => /'nonce-([^']+)'/.exec(text)![1]!
    expect(nonceOf(policy)).not.toBe(nonceOf(other.headers.get('content-security-policy')!))
    const page = await one.text()
    expect(page).toContain(`<style nonce="${nonceOf(policy)}"`)
    expect(page.indexOf('<meta charSet="utf-8"/>')).toBeLessThan(80)
    expect(page).not.toMatch(/ style="| on[a-z]+="/)
    for (const name of ['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy']) expect(one.headers.get(name)).toBeTruthy()
  })
})

test('when a page cannot be rendered, a plain one says so in both languages', async () => {
  // A component that fails, put in the place of a heading before the server starts.
  const hook = join(folder, 'failing.mjs')
  writeFileSync(hook, `import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => url.endsWith('/heading/Heading.js') ? { format: 'module', shortCircuit: true, source: 'export function Heading() { throw new Error("planted") }' } : next(url, context) })`)
  const failing = await serve(folder, 'start.mjs', { nodeOptions: ['--import', hook] })
  const response = await fetch(`${failing.url}/passport?reading=en`)
  const page = await response.text()
  expect(response.status).toBe(500)
  expect(page).toContain('<title>Hapa tūmau / Server error</title>')
  expect(page).toMatch(/<div lang="mi"><h1>Hapa tūmau<\/h1>.*<div lang="en-NZ"><h1>Server error<\/h1>/)
  expect(page).not.toContain('planted')
  expect(failing.complaints.join('')).toContain('planted')
  await failing.stop()
})

/** Sends what no well-behaved client would. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.end(text))
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => void (answer += String(chunk)))
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}
