import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { IwiSelect, type IwiOption, type IwiSelectProps } from './index.js'

// Nobody's list: names that no iwi has.
const iwi: IwiOption[] = [1, 2, 3, 4, 5, 6].map((number) => ({ value: `iwi-${number}`, label: `Ngāti Tauira ${number}`, rohe: { mi: `Rohe ${number}`, en: `Region ${number}` } }))

const inForm = (props: Partial<IwiSelectProps> = {}) => <form aria-label="f"><IwiSelect name="iwi" iwi={iwi} {...props} /></form>
const field = () => screen.getByRole<HTMLInputElement>('combobox')
const sent = () => [...new FormData(screen.getByRole('form') as HTMLFormElement)].map(([name, value]) => `${name}=${value as string}`)

describe('a question for iwi', () => {
  test.each([['mi', 'Te ingoa o tō iwi'], ['en', 'Name of your iwi'], ['mi-en', 'Te ingoa o tō iwi Name of your iwi']] as const)('asks in the reading %s, or in the words of the page', (reading, name) => {
    const { unmount } = renderIn(reading, inForm())
    expect(screen.getByRole('combobox', { name })).toBeVisible()
    unmount()
    renderIn('en', inForm({ label: 'Which iwi?', hint: 'If you know' }))
    expect(screen.getByRole('combobox', { name: 'Which iwi?' })).toHaveAccessibleDescription('If you know')
  })

  test('finds an iwi with macrons, without or with double vowels, and shows its rohe', async () => {
    renderIn('en', inForm())
    for (const typed of ['ngati tauira 3', 'ngaati tauira 3', 'Ngāti Tauira 3', '3 tauira']) {
      await userEvent.fill(field(), typed)
      expect(screen.getAllByRole('option')[0]).toHaveTextContent('Ngāti Tauira 3 Region 3')
    }
  })

  test('takes up to five, and those that are not on the list as they were typed', async () => {
    renderIn('en', inForm())
    await userEvent.fill(field(), 'Te Whānau o Ā')
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{ArrowDown}')
    for (let count = 0; count < 6; count++) await userEvent.keyboard('{Enter}{ArrowDown}')
    expect(sent()).toEqual(['iwi-typed=', 'iwi=iwi-1', 'iwi=iwi-2', 'iwi=iwi-3', 'iwi=iwi-4', 'iwi-typed=Te Whānau o Ā'])
    expect(screen.getByRole('list', { name: 'Chosen: 5 of 5' })).toBeVisible()
  })

  test('takes as many as the agency says, and from its list alone if it says so', async () => {
    renderIn('en', inForm({ most: 1, allowOther: false }))
    await userEvent.fill(field(), 'Te Whānau o Ā')
    expect(screen.queryByRole('option')).toBeNull()
    expect(document.querySelector('.reo-multi-select-count')).toHaveTextContent('Chosen: 0 of 1')
  })

  test('keeps the answers when the reading changes', async () => {
    const view = (reading: Reading) => <ReoruaProvider reading={reading}>{inForm({ defaultValue: ['iwi-2'], defaultOthers: ['Te Whānau o Ā'] })}</ReoruaProvider>
    const { rerender } = render(view('en'))
    const before = sent()
    rerender(view('mi'))
    expect(sent()).toEqual(before)
    expect(screen.getByRole('button', { name: 'Tango Ngāti Tauira 2' })).toBeVisible()
  })

  test('is a field of lines without scripts', () => {
    const html = renderToString(<ReoruaProvider reading="en">{inForm({ defaultValue: ['iwi-2'], defaultOthers: ['Te Whānau o Ā'] })}</ReoruaProvider>)
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.querySelector('textarea')).toHaveAttribute('name', 'iwi-typed')
    expect(page.querySelector('textarea')).toHaveValue('Ngāti Tauira 2\nTe Whānau o Ā')
  })
})
