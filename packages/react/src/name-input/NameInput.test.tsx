import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { NameInput, type NameParts } from './index.js'

const error = { mi: 'Tāurua ō ingoa katoa', en: 'Enter your full name' }
const parts = ['given', 'family'] as const
const field = (name?: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', name === undefined ? {} : { name })
const sent = () => [...new FormData(screen.getByRole<HTMLFormElement>('form'))]

describe('a name input', () => {
  test.each<[Reading, string]>([['mi', 'Ingoa katoa'], ['en', 'Full name'], ['mi-en', 'Ingoa katoa Full name'], ['en-mi', 'Full name Ingoa katoa']])('asks for the whole name in the reading %s', (reading, name) => {
    renderIn(reading, <NameInput name="name" />)
    expect(field()).toHaveAccessibleName(name)
    expect([field().autocomplete, field().autocapitalize, field().getAttribute('spellcheck'), field().maxLength]).toEqual(['name', 'words', 'false', -1])
  })

  test('takes words, error, ref, class and attributes of the app', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <NameInput ref={ref} name="child" label="Name of the child" hint="As registered" error={error} autoComplete="off" className="mine" required />)
    expect(ref.current).toBe(field())
    expect(field()).toHaveAccessibleName('Name of the child')
    expect(field()).toHaveAccessibleDescription('As registered Error: Enter your full name')
    expect(field()).toBeInvalid()
    expect(field()).toHaveClass('reo-text-input', 'mine')
    expect([field().id, field().autocomplete, field().required]).toEqual(['child', 'off', true])
  })

  test.each(['Hēmi', 'Ma\u0304ia', 'Te Rangi-hīroa O’Sullivan', " D'Arcy  van der Berg ", 'Nguyễn Thị Ánh', '王', 'X'.repeat(500), 'ʻOkusitino', '😀'])('sends %j as it was typed', async (typed) => {
    renderIn('en', <form aria-label="f"><NameInput name="name" /></form>)
    await userEvent.fill(field(), typed)
    await userEvent.tab()
    expect(sent()).toEqual([['name', typed]])
    expect(field().checkValidity()).toBe(true)
  })

  test('has letters with macrons, which write into it', async () => {
    renderIn('en', <NameInput defaultValue="Hemi" />)
    await userEvent.click(document.querySelector('summary')!)
    field().setSelectionRange(1, 2)
    await userEvent.click(screen.getByRole('button', { name: /^ē/ }))
    expect(field()).toHaveValue('Hēmi')
    expect(field()).toHaveFocus()
  })

  test('goes without them where the app asks for it', () => {
    renderIn('en', <NameInput name="name" macronKeys={false} />)
    expect(document.querySelector('summary')).toBeNull()
  })

  test('keeps what is typed and the focus when the reading changes', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><NameInput name="name" error={error} /></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(field(), 'Hēmi')
    const before = field()
    for (const reading of ['mi', 'mi-en', 'en-mi'] as const) rerender(page(reading))
    expect(field()).toBe(before)
    expect(before).toHaveFocus()
    expect(before).toHaveValue('Hēmi')
  })

  test('is a whole field without scripts', () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<ReoruaProvider reading="mi"><form aria-label="f"><NameInput name="name" defaultValue="Hēmi" /></form></ReoruaProvider>)
    expect(field()).toHaveAccessibleName('Ingoa katoa')
    expect(sent()).toEqual([['name', 'Hēmi']])
    place.remove()
  })
})

describe('a name input in parts', () => {
  test.each([
    ['mi', 'Ingoa katoa', ['Ngā ingoa tuatahi', 'Ingoa whānau (kōwhiringa)']],
    ['en', 'Full name', ['First names', 'Family name (optional)']],
    ['mi-en', 'Ingoa katoa Full name', ['Ngā ingoa tuatahi First names', 'Ingoa whānau (kōwhiringa) Family name (optional)']],
  ] as const)('asks for given and family names, which not everybody has, in the reading %s', (reading, question, names) => {
    renderIn(reading, <NameInput parts={parts} name="name" />)
    expect(screen.getByRole('group', { name: question })).toBeVisible()
    expect(names.map((name) => field(name).autocomplete)).toEqual(['given-name', 'family-name'])
  })

  test('asks for them in the order that the app gives', () => {
    renderIn('en', <NameInput parts={['family', 'given']} name="name" />)
    expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual(['name-family', 'name-given'])
  })

  test('sends each part under its name, as it was typed', async () => {
    renderIn('en', <form aria-label="f"><NameInput parts={parts} name="name" defaultValue={{ given: ' Ma\u0304ia' }} /></form>)
    expect(sent()).toEqual([['name-given', ' Ma\u0304ia'], ['name-family', '']])
  })

  test('needs no family name, even where a name is required', () => {
    renderIn('en', <NameInput parts={parts} name="name" required />)
    expect(field('First names')).toBeRequired()
    expect(field(/Family/)).not.toBeRequired()
  })

  test('lets the app keep what is typed', async () => {
    const errors = vi.spyOn(console, 'error')
    function Kept() {
      const [value, setValue] = useState<NameParts>({ given: 'Hera' })
      return <NameInput parts={parts} name="name" value={value} onChange={({ target }) => setValue({ ...value, [target.name.replace('name-', '')]: target.value })} />
    }
    renderIn('en', <Kept />)
    await userEvent.fill(field(/Family/), 'Ngata')
    expect([field(/First/).value, field(/Family/).value]).toEqual(['Hera', 'Ngata'])
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  test('gives its fieldset what the app gives it', () => {
    const ref = createRef<HTMLFieldSetElement>()
    renderIn('en', <NameInput ref={ref} parts={parts} label="Your name" name="name" id="mine" className="mine" hint="As registered" error={error} autoComplete="off" />)
    expect(ref.current).toBe(screen.getByRole('group', { name: 'Your name' }))
    expect(ref.current).toHaveClass('reo-fieldset', 'mine')
    expect(ref.current).toHaveAccessibleDescription('As registered Error: Enter your full name')
    expect([field(/First/).id, field(/First/).name, field(/First/).autocomplete]).toEqual(['mine-given', 'name-given', 'off'])
  })

  test('writes letters with macrons into the part that had the focus last', async () => {
    renderIn('en', <NameInput parts={parts} name="name" />)
    await userEvent.click(document.querySelector('summary')!)
    field(/Family/).focus()
    await userEvent.click(screen.getByRole('button', { name: /^ō/ }))
    expect([field(/First/).value, field(/Family/).value]).toEqual(['', 'ō'])
  })
})

describe('with the keyboard', () => {
  test('Tab goes from part to part, then to the letters', async () => {
    renderIn('en', <NameInput parts={parts} name="name" />)
    await userEvent.tab()
    expect(field(/First/)).toHaveFocus()
    await userEvent.tab()
    expect(field(/Family/)).toHaveFocus()
    await userEvent.tab()
    expect(document.querySelector('summary')).toHaveFocus()
  })

  test('Enter in the field sends the form', async () => {
    const send = vi.fn((event: React.FormEvent) => event.preventDefault())
    renderIn('en', <form onSubmit={send}><NameInput name="name" /></form>)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(send).toHaveBeenCalledOnce()
  })
})
