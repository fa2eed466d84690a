import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen, waitFor } from '@testing-library/react'
import { createRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { CharacterCount, type CharacterCountProps } from './index.js'

function Details(props: Partial<CharacterCountProps>) {
  return <CharacterCount label={{ mi: 'Taipitopito', en: 'Details' }} name="details" limit={10} {...props} />
}

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const seen = () => document.querySelector('.reo-character-count-count')
const said = () => document.querySelector('.reo-character-count-said')!
/** Somebody waits for the count. */
const soon = { timeout: 10_000 }

describe('a character count', () => {
  test.each([
    ['mi', 'Taipitopito', 'He 10 kupu te rahi mōrahi ka taea', '10 kupu ka taea tonu'],
    ['en', 'Details', 'You can enter up to 10 words', 'You have 10 words remaining'],
    ['mi-en', 'Taipitopito Details', 'He 10 kupu te rahi mōrahi ka taea You can enter up to 10 words', '10 kupu ka taea tonu You have 10 words remaining'],
  ] as const)('tells the limit as its description, and what is left, in the reading %s', (reading, name, limit, left) => {
    renderIn(reading, <Details unit="words" />)
    expect(screen.getByRole('textbox', { name })).toHaveAccessibleDescription(limit)
    expect(seen()).toHaveTextContent(left)
  })

  test('is described by limit, hint and error', () => {
    renderIn('en', <><Details aria-describedby="more" hint="Where you go" error="Too long" /><p id="more">More.</p></>)
    expect(area()).toHaveAccessibleDescription('More. You can enter up to 10 characters Where you go Error: Too long')
    expect(area()).toBeInvalid()
  })

  test('counts what is seen at each key, one and many', async () => {
    renderIn('en', <Details />)
    await userEvent.fill(area(), 'Nga\u0304whika')
    expect(seen()).toHaveTextContent('You have 2 characters remaining')
    await userEvent.type(area(), '!')
    expect(seen()).toHaveTextContent('You have 1 character remaining')
    await userEvent.type(area(), '!')
    expect(seen()).toHaveTextContent('You have 0 characters remaining')
  })

  test('cuts nothing, and says by how much it is too long', async () => {
    renderIn('en', <form aria-label="f"><Details /></form>)
    await userEvent.type(area(), 'Ka haere au')
    expect(seen()).toHaveTextContent('You have 1 character too many')
    expect(seen()).toHaveAttribute('data-over')
    await userEvent.type(area(), ' ki Hāmoa')
    expect(seen()).toHaveTextContent('You have 10 characters too many')
    expect([...new FormData(screen.getByRole<HTMLFormElement>('form'))]).toEqual([['details', 'Ka haere au ki Hāmoa']])
    expect(area()).not.toBeInvalid()
  })

  test('counts words instead, with large numbers as people write them', async () => {
    renderIn('mi-en', <Details unit="words" limit={1202} defaultValue="Kia ora" />)
    expect(seen()).toHaveTextContent('1,200 kupu ka taea tonu You have 1,200 words remaining')
  })

  test('says the count politely, once somebody has stopped typing', async () => {
    renderIn('en', <Details />)
    expect(said()).toHaveAttribute('aria-live', 'polite')
    await userEvent.type(area(), 'Kia')
    expect(seen()).toHaveTextContent('You have 7 characters remaining')
    await waitFor(() => expect(said()).toHaveTextContent('You have 7 characters remaining'), soon)
    expect(seen()).toHaveAttribute('aria-hidden', 'true')
  })

  test('shows the count from its threshold on, and the limit before', async () => {
    renderIn('en', <Details threshold={50} />)
    expect(seen()).toBeNull()
    expect(screen.getByText('You can enter up to 10 characters').getBoundingClientRect().width).toBeGreaterThan(1)
    expect(said()).toBeEmptyDOMElement()
    await userEvent.fill(area(), 'Tauir')
    expect(seen()).toHaveTextContent('You have 5 characters remaining')
    expect(document.querySelector('.reo-character-count-limit')!.getBoundingClientRect().width).toBeLessThanOrEqual(1)
  })

  test('follows an app that keeps the answer, and a form that is put back', async () => {
    function Kept() {
      const [value, setValue] = useState('Kia')
      return (
        <>
          <Details value={value} onChange={({ target }) => setValue(target.value)} />
          <button onClick={() => setValue('')} lang="en-NZ">Clear</button>
          <form><Details name="more" /><button type="reset" lang="en-NZ">Reset</button></form>
        </>
      )
    }
    renderIn('en', <Kept />)
    const [first, second] = screen.getAllByRole('textbox')
    const counts = () => [...document.querySelectorAll('.reo-character-count-count')].map((count) => count.textContent)
    await userEvent.type(first!, ' ora')
    await userEvent.fill(second!, 'Hera')
    expect(counts()).toEqual(['You have 3 characters remaining', 'You have 6 characters remaining'])
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    await waitFor(() => expect(counts()).toEqual(['You have 10 characters remaining', 'You have 10 characters remaining']))
  })

  test('keeps answer, caret, focus and count when the reading changes, and does not say it again', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Details unit="words" /></ReoruaProvider>
    const { rerender } = render(page('en'))
    const field = area()
    await userEvent.fill(field, 'Kia ora')
    await waitFor(() => expect(said()).toHaveTextContent('You have 8 words remaining'), soon)
    field.setSelectionRange(3, 3)
    rerender(page('mi'))
    expect(area()).toBe(field)
    expect([field.value, field.selectionStart, document.activeElement]).toEqual(['Kia ora', 3, field])
    expect(seen()).toHaveTextContent('8 kupu ka taea tonu')
    expect(said()).toHaveTextContent('8 kupu ka taea tonu')
    expect(said()).toHaveAttribute('aria-live', 'off')
    await userEvent.type(field, ' ano')
    await waitFor(() => expect(said()).toHaveAttribute('aria-live', 'polite'), soon)
  })

  test('gives its control what the app gives it', () => {
    const ref = createRef<HTMLTextAreaElement>()
    const onChange = vi.fn()
    renderIn('en', <Details ref={ref} className="mine" rows={8} required onChange={onChange} optional />)
    expect(ref.current).toBe(screen.getByRole('textbox', { name: 'Details (optional)' }))
    expect(ref.current).toHaveClass('reo-textarea', 'mine')
    expect(ref.current).toBeRequired()
    expect(ref.current!.id).toBe('details')
  })

  test('says the limit before scripts, and counts nothing', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="en"><Details defaultValue="Kia ora" /></ReoruaProvider>)
    const field = place.querySelector('textarea')!
    expect(field).toHaveAccessibleDescription('You can enter up to 10 characters')
    expect(field).not.toHaveAttribute('maxlength')
    expect(place).not.toHaveTextContent('remaining')
    place.remove()
  })

  test('Tab goes into the field and on, and every other key types', async () => {
    renderIn('en', <Details limit={1} />)
    await userEvent.tab()
    expect(area()).toHaveFocus()
    await userEvent.keyboard('ab')
    expect(area()).toHaveValue('ab')
    await userEvent.tab()
    expect(area()).not.toHaveFocus()
  })
})
