import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { ErrorMessage } from '../error-message/index.js'
import { Hint } from '../hint/index.js'
import { renderIn } from '../internal/testing.js'
import { Label } from '../label/index.js'
import { TextInput } from '../text-input/index.js'
import { Fieldset } from './index.js'

const legend = { mi: 'Ko wai ō ingoa katoa?', en: 'What is your full name?' }

describe('a fieldset', () => {
  test.each([
    ['mi', 'Ko wai ō ingoa katoa?', 'Katoa Hapa: Tāurua'],
    ['en', 'What is your full name?', 'All of them Error: Enter them'],
    ['mi-en', 'Ko wai ō ingoa katoa? What is your full name?', 'Katoa All of them Hapa: Tāurua Error: Enter them'],
    ['en-mi', 'What is your full name? Ko wai ō ingoa katoa?', 'All of them Katoa Error: Enter them Hapa: Tāurua'],
  ] as const)('is a question, described by its hint and error (%s)', (reading, name, description) => {
    renderIn(reading, <Fieldset legend={legend} hint={{ mi: 'Katoa', en: 'All of them' }} error={{ mi: 'Tāurua', en: 'Enter them' }} name="names" />)
    expect(screen.getByRole('group', { name })).toHaveAccessibleDescription(description)
  })

  test('is found by its name, or by an id of its own', () => {
    renderIn('en', <><Fieldset legend="One" name="one" /><Fieldset legend="Two" name="two" id="second" /><Fieldset legend="Three" hint="Hint" /></>)
    expect(screen.getByRole('group', { name: 'One' }).id).toBe('one')
    expect(screen.getByRole('group', { name: 'Two' }).id).toBe('second')
    expect(screen.getByRole('group', { name: 'Three' })).toHaveAccessibleDescription('Hint')
  })

  test('is the heading of its page where it is the only question', () => {
    const { rerender } = renderIn('en', <Fieldset legend={legend} legendSize="page" />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your full name?' })).toBeVisible()
    expect(screen.getByRole('group', { name: 'What is your full name?' })).toBeVisible()
    rerender(<ReoruaProvider reading="en"><Fieldset legend={legend} legendSize="large" /></ReoruaProvider>)
    expect(screen.queryByRole('heading')).toBeNull()
  })

  test('says that it may be left unanswered', () => {
    renderIn('mi', <Fieldset legend={legend} optional />)
    expect(screen.getByRole('group', { name: 'Ko wai ō ingoa katoa? (kōwhiringa)' })).toBeVisible()
  })

  test('switches off what is inside, and gives its element what the app gives it', () => {
    const ref = createRef<HTMLFieldSetElement>()
    renderIn('en', <><Fieldset ref={ref} legend={legend} disabled className="mine" aria-describedby="more" hint="Hint"><TextInput label="Name" name="name" /></Fieldset><p id="more">More.</p></>)
    expect(screen.getByRole('textbox')).toBeDisabled()
    expect(ref.current).toBe(screen.getByRole('group'))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    expect(ref.current).toHaveAccessibleDescription('More. Hint')
  })

  test('is never wider than its page, however long its words', () => {
    renderIn('mi', <div style={{ inlineSize: '10rem' }}><Fieldset legend={{ mi: 'Whakawhanaungatangawhakawhanaungatanga' }} hint={{ mi: 'Whakawhanaungatangawhakawhanaungatanga' }} /></div>)
    const group = screen.getByRole('group')
    expect(group.getBoundingClientRect().width).toBeLessThanOrEqual(160)
    expect(group.scrollWidth).toBeLessThanOrEqual(160)
  })

  test('keeps what is typed inside, and the focus, when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Fieldset legend={legend} legendSize="page" error="Enter them"><TextInput label="Name" name="name" /></Fieldset></ReoruaProvider>
    const { rerender } = render(page('en'))
    const input = screen.getByRole('textbox')
    await userEvent.fill(input, 'Hera')
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(screen.getByRole('textbox')).toBe(input)
    expect(input).toHaveFocus()
    expect(input).toHaveValue('Hera')
  })
})

describe('label, hint and error message', () => {
  test('name and describe a control of the app’s own', () => {
    renderIn('mi-en', <><Label htmlFor="own">{{ mi: 'Ingoa', en: 'Name' }}</Label><Hint id="own-hint">{{ mi: 'Katoa', en: 'All' }}</Hint><ErrorMessage id="own-error">{{ mi: 'Tāurua', en: 'Enter' }}</ErrorMessage><input id="own" aria-describedby="own-hint own-error" /></>)
    expect(screen.getByRole('textbox', { name: 'Ingoa Name' })).toHaveAccessibleDescription('Katoa All Hapa: Tāurua Error: Enter')
  })

  test('a label can be the heading of its page', () => {
    renderIn('en', <><Label htmlFor="own" size="page">Name</Label><input id="own" /></>)
    expect(screen.getByRole('heading', { level: 1, name: 'Name' })).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible()
  })

  test('each give their element what the app gives it', () => {
    const [label, hint, error] = [createRef<HTMLLabelElement>(), createRef<HTMLDivElement>(), createRef<HTMLParagraphElement>()]
    renderIn('en', <><Label ref={label} className="mine">Name</Label><Hint ref={hint} className="mine">All</Hint><ErrorMessage ref={error} className="mine">Enter</ErrorMessage></>)
    expect(label.current).toHaveClass('reo-label', 'mine')
    expect(hint.current).toHaveClass('reo-hint', 'mine')
    expect(error.current).toHaveClass('reo-error-message', 'mine')
    expect(error.current).toHaveTextContent('Error: Enter')
  })
})
