import { expect, test } from 'vitest'
import { showsThePassportPage } from './clientPage.ts'
import { servesThePassportPage } from './clientServer.ts'

showsThePassportPage('react-router')
const served = servesThePassportPage('react-router')

test('the styles of its components come with the page, before any of them', async () => {
  const page = await (await fetch(served().url)).text()
  expect(page.match(/<style[^>]*data-styled[^>]*>/g)).toHaveLength(1)
  expect(page.indexOf('data-styled')).toBeLessThan(page.indexOf('</head>'))
  expect(page).toContain('data-styled.g')
  expect(page.indexOf('id="reo-button"')).toBeLessThan(page.indexOf('</head>'))
})

test.each(['mi', 'en'] as const)('without scripts a change of reading keeps the errors that are shown, in %s', async (reading) => {
  const form = new URLSearchParams({ name: 'Hera', shown: 'birthMissing', reading })
  const page = await (await fetch(`${served().url}/?index`, { method: 'POST', body: form })).text()
  expect(page.match(/role="alert"[^]*?<\/ul>/)![0].match(/<li>/g)).toHaveLength(1)
  expect(page).toContain({ mi: 'Tāurua tō rā whānau', en: 'Enter your date of birth' }[reading])
  expect(page).toContain('value="Hera"')
})
