import { PageTitle, ReoruaProvider, type Reading } from '@reorua/i18n'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { useActionState, useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { Button } from '../button/index.js'
import { Checkbox, Checkboxes } from '../checkboxes/index.js'
import { DateInput } from '../date-input/index.js'
import type { FieldError } from '../error-summary/index.js'
import { renderIn } from '../internal/testing.js'
import { Radio, Radios } from '../radios/index.js'
import { TextInput } from '../text-input/index.js'
import { defineForm, textToWords, wordsToText } from '../validation/index.js'
import { Form, type FormProps } from './index.js'

afterEach(cleanup)

const name = { mi: 'Ingoa', en: 'Name' }
const nameMissing = { mi: 'Tāurua tō ingoa', en: 'Enter your name' }
const send = { mi: 'Tuku', en: 'Send' }

const definition = defineForm({
  fields: { name: 'text', birth: 'date', contact: 'choice', reasons: 'list', agree: 'flag' },
  schema: z.object({
    name: z.string().trim().min(1),
    birth: z.object({ day: z.string().min(1), month: z.string().min(1), year: z.string().min(1) }),
    contact: z.enum(['email', 'phone']),
    reasons: z.array(z.string()).min(1),
    agree: z.literal(true),
  }),
})

const fields = (
  <>
    <TextInput label={name} name="name" />
    <DateInput legend={{ mi: 'Rā whānau', en: 'Date of birth' }} name="birth" />
    <Radios legend={{ mi: 'Whakapā', en: 'Contact' }} name="contact">
      <Radio value="email">Email</Radio>
      <Radio value="phone">Phone</Radio>
    </Radios>
    <Checkboxes legend={{ mi: 'Take', en: 'Reasons' }} name="reasons">
      <Checkbox value="work">Work</Checkbox>
      <Checkbox value="study">Study</Checkbox>
    </Checkboxes>
    <Checkbox name="agree" value="yes">{{ mi: 'He tika', en: 'It is correct' }}</Checkbox>
    <Button>{send}</Button>
  </>
)

/** A form that goes nowhere, and tells what it would have sent. */
function Kept<Output>({ onSent, children, ...rest }: Omit<FormProps<Output>, 'onSubmit'> & { onSent?: (value: Output, sent: [string, FormDataEntryValue][]) => void; children: ReactNode }) {
  return (
    <Form
      {...rest}
      onSubmit={(event, value) => {
        event.preventDefault()
        onSent?.(value, [...new FormData(event.currentTarget)])
      }}
    >
      {children}
    </Form>
  )
}

const press = (words = 'Send') => userEvent.click(screen.getByRole('button', { name: words }))
const summary = () => screen.getByRole('alert').parentElement!
const told = () => within(screen.getByRole('alert')).getAllByRole('listitem').map(({ textContent }) => textContent)

describe('a form', () => {
  test('tells what is wrong beside each field and at the top, where the focus goes', async () => {
    const onSent = vi.fn()
    renderIn('en', <Kept validate={definition} onSent={onSent}>{fields}</Kept>)
    await press()
    expect(summary()).toHaveFocus()
    expect(told()).toEqual(['Enter an answer: Name', 'Enter a date: Date of birth', 'Choose an answer: Contact', 'Choose an answer: Reasons', 'Confirm this: It is correct'])
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Error: Enter an answer: Name')
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeInvalid()
    expect(screen.getByRole('group', { name: 'Contact' })).toHaveAccessibleDescription('Error: Choose an answer: Contact')
    expect(screen.getByRole('textbox', { name: 'Year' })).toBeInvalid()
    expect(screen.getByRole('checkbox', { name: 'It is correct' })).toBeInvalid()
    expect(onSent).not.toHaveBeenCalled()
  })

  test('takes the focus to the summary again when the same is still wrong', async () => {
    renderIn('en', <Kept validate={definition}>{fields}</Kept>)
    await press()
    screen.getByRole('textbox', { name: 'Name' }).focus()
    await press()
    expect(summary()).toHaveFocus()
  })

  test.each([
    ['Enter an answer: Name', 'textbox', 'Name'],
    ['Enter a date: Date of birth', 'textbox', 'Day'],
    ['Choose an answer: Contact', 'radio', 'Email'],
    ['Choose an answer: Reasons', 'checkbox', 'Work'],
    ['Confirm this: It is correct', 'checkbox', 'It is correct'],
  ])('leads from “%s” to the first control that is wrong', async (link, role, control) => {
    renderIn('en', <Kept validate={definition}>{fields}</Kept>)
    await press()
    await userEvent.click(screen.getByRole('link', { name: link }))
    expect(screen.getByRole(role, { name: control })).toHaveFocus()
  })

  test('says nothing while a person is still typing, and keeps an error until it is sent again', async () => {
    renderIn('en', <Kept validate={definition}>{fields}</Kept>)
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'H')
    await userEvent.clear(screen.getByRole('textbox', { name: 'Name' }))
    await userEvent.tab()
    expect(screen.queryByRole('alert')).toBeNull()
    await press()
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Hera')
    expect(told()).toHaveLength(5)
    await press()
    expect(told()).toHaveLength(4)
    expect(screen.getByRole('textbox', { name: 'Name' })).not.toBeInvalid()
  })

  test('is sent when nothing is wrong, with what the schema made of it and as it was typed', async () => {
    const onSent = vi.fn()
    renderIn('en', <Kept validate={definition} onSent={onSent}>{fields}</Kept>)
    await press()
    await userEvent.fill(screen.getByRole('textbox', { name: 'Name' }), ' Ma\u0304ui ')
    for (const part of ['Day', 'Month', 'Year']) await userEvent.fill(screen.getByRole('textbox', { name: part }), '1')
    for (const answer of ['Phone', 'Work', 'It is correct']) await userEvent.click(screen.getByLabelText(answer))
    await press()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onSent).toHaveBeenCalledExactlyOnceWith(
      { name: 'Māui', birth: { day: '1', month: '1', year: '1' }, contact: 'phone', reasons: ['work'], agree: true },
      expect.arrayContaining([['name', ' Ma\u0304ui '], ['birth-day', '1'], ['contact', 'phone'], ['reasons', 'work'], ['agree', 'yes']]),
    )
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue(' Ma\u0304ui ')
  })

  test('says in the title of the page that there is an error', async () => {
    renderIn('mi-en', <Kept validate={definition} title={{ mi: 'Tono', en: 'Apply' }}>{fields}</Kept>)
    expect(document.title).toBe('Tono / Apply')
    await press('Tuku Send')
    expect(document.title).toBe('Hapa: Tono / Error: Apply')
  })

  test('leaves the title alone unless it is given one', () => {
    renderIn('en', <><PageTitle>Page</PageTitle><Form errors={[{ error: 'x' }]}>{fields}</Form></>)
    expect(document.title).toBe('Page')
  })

  test.each([
    ['mi', 'Tuku', 'Tāurua he whakautu: Ingoa'],
    ['en', 'Send', 'Enter an answer: Name'],
    ['mi-en', 'Tuku Send', 'Tāurua he whakautu: Ingoa Enter an answer: Name'],
    ['en-mi', 'Send Tuku', 'Enter an answer: Name Tāurua he whakautu: Ingoa'],
  ] as const)('speaks the reading %s', async (reading, button, first) => {
    renderIn(reading, <Kept validate={definition}>{fields}</Kept>)
    await press(button)
    expect(told()[0]).toBe(first)
  })

  test('says its errors anew in another reading, with every answer and the focus as they were', async () => {
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><Kept validate={definition}>{fields}</Kept></ReoruaProvider>
    const { rerender } = render(page('en'))
    await userEvent.fill(screen.getByRole('textbox', { name: 'Day' }), '31')
    await userEvent.click(screen.getByLabelText('Work'))
    await press()
    screen.getByRole('textbox', { name: 'Day' }).focus()
    rerender(page('mi'))
    expect(told()[0]).toBe('Tāurua he whakautu: Ingoa')
    expect(screen.getByRole('textbox', { name: 'Rā' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Rā' })).toHaveValue('31')
    expect(screen.getByRole('checkbox', { name: 'Work' })).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Marama' })).toBeInvalid()
    expect(screen.getByRole('textbox', { name: 'Rā' })).not.toBeInvalid()
  })

  test('shows what a server found wrong, with fields and as a whole, before any script', () => {
    const errors: FieldError[] = [{ error: 'It was not saved' }, { field: 'name', error: nameMissing }, { field: 'birth-year', error: 'Enter the year' }]
    const html = renderToString(<ReoruaProvider reading="en"><Form method="post" action="/apply" errors={errors}>{fields}</Form></ReoruaProvider>)
    const page = new DOMParser().parseFromString(html, 'text/html')
    const form = page.querySelector('form')!
    expect([form.getAttribute('action'), form.method, form.noValidate]).toEqual(['/apply', 'post', true])
    expect([...page.querySelectorAll('[role="alert"] li')].map(({ textContent }) => textContent)).toEqual(['It was not saved', 'Enter your name', 'Enter the year'])
    expect([...page.querySelectorAll('[aria-invalid]')].map((control) => control.id)).toEqual(['name', 'birth-year'])
    expect(page.querySelector<HTMLInputElement>('[name="shown-errors"]')!.value).toBe('name birth-year')
  })

  test('counts what the server says later more than what it found itself, and the field’s own error most', async () => {
    function Page() {
      const [errors, setErrors] = useState<FieldError[]>([])
      return (
        <ReoruaProvider reading="en">
          <Kept validate={definition} errors={errors}>{fields}<TextInput label="Own" name="own" error="Mine" /></Kept>
          <button type="button" onClick={() => setErrors([{ field: 'name', error: 'Taken' }, { field: 'own', error: 'Other' }])}>Answer</button>
        </ReoruaProvider>
      )
    }
    render(<Page />)
    await press()
    expect(told()).toHaveLength(5)
    await press('Answer')
    expect(told()).toEqual(['Taken', 'Other'])
    expect(screen.getByRole('textbox', { name: 'Own' })).toHaveAccessibleDescription('Error: Mine')
  })

  test('waits for a validator that takes its time, and is sent once, by the button that was pressed', async () => {
    const onSent = vi.fn()
    let answer: ((errors: FieldError[]) => void) | undefined
    const validate = vi.fn(() => new Promise<FieldError[]>((resolve) => (answer = resolve)))
    renderIn('en', <Kept validate={validate} onSent={(_, sent) => onSent(sent)}><TextInput label={name} name="name" defaultValue="Hera" /><Button name="next" value="pay">{send}</Button></Kept>)
    await press()
    await press()
    expect(validate).toHaveBeenCalledOnce()
    expect(onSent).not.toHaveBeenCalled()
    answer!([{ field: 'name', error: 'Taken' }])
    await waitFor(() => expect(told()).toEqual(['Taken']))
    await press()
    answer!([])
    await waitFor(() => expect(onSent).toHaveBeenCalledOnce())
  })

  test('says that it could not be sent when its validator fails, and has lost nothing', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    renderIn('en', <Kept validate={() => Promise.reject(new Error('offline'))}><TextInput label={name} name="name" defaultValue="Hera" /><Button>{send}</Button></Kept>)
    await press()
    await waitFor(() => expect(told()).toEqual(['Your answers could not be sent. They are still here: try again']))
    expect(screen.getByRole('textbox')).toHaveValue('Hera')
    expect(errors).toHaveBeenCalled()
    errors.mockRestore()
  })

  test('lets a button through that asks for no judgement', async () => {
    const onSubmit = vi.fn((event: SubmitEvent) => event.preventDefault())
    renderIn('en', <div onSubmit={(event) => onSubmit(event.nativeEvent as SubmitEvent)}><Form validate={definition}>{fields}<Button formNoValidate variant="secondary">Save</Button></Form></div>)
    await press('Save')
    expect(onSubmit).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('by what the browser knows', () => {
  const asked = (
    <>
      <TextInput label={name} name="name" required />
      <TextInput label="Email" name="email" type="email" defaultValue="hera" />
      <TextInput label="Age" name="age" type="number" min={16} defaultValue="15" />
      <TextInput label="Code" name="code" pattern="[A-Z]{3}" defaultValue="x" />
      <DateInput legend="Birth" name="birth" required />
      <DateInput legend="Start" name="start" required defaultValue={{ day: '1', month: '2' }} />
      <Radios legend="Contact" name="contact" required>
        <Radio value="email">Post</Radio>
        <Radio value="phone">Phone</Radio>
      </Radios>
      <Checkbox name="agree" value="yes" required>Agree</Checkbox>
      <div hidden><TextInput label="Hidden" name="hidden" required /></div>
      <Button>{send}</Button>
    </>
  )

  test('each control is told of in both languages, and never in the browser’s own words', async () => {
    renderIn('en', <Kept validate="native">{asked}</Kept>)
    await press()
    expect(told()).toEqual([
      'Enter an answer: Name',
      'Enter an email address, like name@example.com: Email',
      'Enter 16 or more: Age',
      'Enter the answer in the form that is asked for: Code',
      'Enter a date: Birth',
      'Enter an answer: Start',
      'Choose an answer: Contact',
      'Confirm this: Agree',
    ])
    expect(screen.getByRole('group', { name: 'Start' }).querySelectorAll('[aria-invalid="true"]')).toHaveLength(1)
  })

  test('te reo Māori is spoken as well', async () => {
    renderIn('mi', <Kept validate="native"><TextInput label={name} name="name" required /><Button>{send}</Button></Kept>)
    await press('Tuku')
    expect(told()).toEqual(['Tāurua he whakautu: Ingoa'])
  })

  test('words that an app has set on a control are told', async () => {
    renderIn('mi', <Kept validate="native"><TextInput label={name} name="name" ref={(input) => input?.setCustomValidity(wordsToText(nameMissing))} /><Button>{send}</Button></Kept>)
    await press('Tuku')
    expect(told()).toEqual(['Tāurua tō ingoa'])
  })
})

describe('with React', () => {
  test('an action gets the answers, and what was typed stays, whatever it says', async () => {
    const action = vi.fn(async (_: FieldError[], form: FormData): Promise<FieldError[]> => (form.get('name') === 'Hera' ? [{ field: 'name', error: 'Taken' }] : []))
    function Page() {
      const [errors, act] = useActionState(action, [])
      return <Form action={act} errors={errors}><TextInput label={name} name="name" /><Button name="next" value="pay">{send}</Button></Form>
    }
    renderIn('en', <Page />)
    await userEvent.fill(screen.getByRole('textbox'), 'Hera')
    await press()
    await waitFor(() => expect(told()).toEqual(['Taken']))
    expect(summary()).toHaveFocus()
    expect(screen.getByRole('textbox')).toHaveValue('Hera')
    expect(action.mock.calls[0]![1].get('next')).toBe('pay')
    // The same again: the person is told again.
    screen.getByRole('textbox').focus()
    await press()
    await waitFor(() => expect(summary()).toHaveFocus())
    await userEvent.fill(screen.getByRole('textbox'), 'Hemi')
    await press()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(screen.getByRole('textbox')).toHaveValue('Hemi')
  })

  test('an action is not called while something is wrong', async () => {
    const action = vi.fn()
    renderIn('en', <Form action={action} validate={definition}>{fields}</Form>)
    await press()
    expect(told()).toHaveLength(5)
    expect(action).not.toHaveBeenCalled()
  })

  test('fields can be kept by the app', async () => {
    function Page() {
      const [value, setValue] = useState('')
      return <Kept validate={defineForm({ fields: { name: 'text' }, schema: { name: z.string().min(3) } })}><TextInput label={name} name="name" value={value} onChange={({ target }) => setValue(target.value)} /><Button>{send}</Button></Kept>
    }
    renderIn('en', <Page />)
    await userEvent.type(screen.getByRole('textbox'), 'He')
    await press()
    expect(told()).toEqual(['Enter 3 characters or more: Name'])
    expect(screen.getByRole('textbox')).toHaveValue('He')
  })

  test('React Hook Form needs nothing but its own register', async () => {
    const onValid = vi.fn()
    function Page() {
      const { register, handleSubmit, formState: { errors } } = useForm({ defaultValues: { name: '', contact: '' } })
      const contact = register('contact', { required: 'Choose one' })
      const found = Object.entries(errors).map(([field, error]) => ({ field, error: textToWords(error.message)! }))
      return (
        <Form errors={found} onSubmit={(event) => void handleSubmit(onValid)(event)}>
          <TextInput label={name} {...register('name', { required: wordsToText(nameMissing) })} />
          <Radios legend="Contact" name="contact">
            <Radio value="email" {...contact}>Email</Radio>
            <Radio value="phone" {...contact}>Phone</Radio>
          </Radios>
          <Button>{send}</Button>
        </Form>
      )
    }
    const { rerender } = render(<ReoruaProvider reading="en"><Page /></ReoruaProvider>)
    await press()
    await waitFor(() => expect(told()).toEqual(['Enter your name', 'Choose one']))
    rerender(<ReoruaProvider reading="mi"><Page /></ReoruaProvider>)
    expect(told()[0]).toBe('Tāurua tō ingoa')
    await userEvent.fill(screen.getByRole('textbox'), 'Hera')
    await userEvent.click(screen.getByLabelText('Phone'))
    await press('Tuku')
    await waitFor(() => expect(onValid.mock.calls[0]?.[0]).toEqual({ name: 'Hera', contact: 'phone' }))
  })
})
