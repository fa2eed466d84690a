import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import type { FieldError } from '@reorua/react/error-summary'
import { Form } from '@reorua/react/form'
import { Radio, Radios } from '@reorua/react/radios'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import { defineForm, textToWords, wordsToText } from '@reorua/react/validation'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useActionState, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod'
import { storyButtonWords } from '../locales/dist/story-button.js'
import { storyRadiosWords } from '../locales/dist/story-radios.js'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const button = words(storyButtonWords)
const radios = words(storyRadiosWords)
const text = words(storyTextInputWords)

const meta = {
  title: 'Foundations/Forms in React',
  component: Form,
  // There is no server behind Storybook.
  args: { onSubmit: (event) => event.preventDefault() },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Form>

export default meta
type Story = StoryObj<typeof meta>

/** React’s own actions, as with a server function: what was typed stays, whatever the answer is. Type “Hera”. */
export const ActionState: Story = {
  render: function Render() {
    const [errors, act] = useActionState<readonly FieldError[], FormData>((_, form) => (form.get('family-name') === 'Hera' ? [] : [{ field: 'family-name', error: text('familyNameMissing') }]), [])
    return (
      <Form action={act} errors={errors}>
        <Stack>
          <TextInput name="family-name" label={text('familyName')} width={30} />
          <div>
            <Button>{button('save')}</Button>
          </div>
        </Stack>
      </Form>
    )
  },
}

/** React Hook Form: its `register` goes onto a field as it is, and `textToWords` reads its messages. */
export const ReactHookForm: Story = {
  render: function Render() {
    const { register, handleSubmit, formState } = useForm({ defaultValues: { 'family-name': '', contact: '' } })
    const contact = register('contact', { required: wordsToText(radios('contactMissing')) })
    const errors = Object.entries(formState.errors).map(([field, { message }]) => ({ field, error: textToWords(message ?? '') }))
    return (
      <Form errors={errors} onSubmit={(event) => void handleSubmit(() => {})(event)}>
        <Stack gap="large">
          <TextInput label={text('familyName')} width={30} {...register('family-name', { required: wordsToText(text('familyNameMissing')) })} />
          <Radios name="contact" legend={radios('contact')}>
            <Radio value="email" {...contact}>
              {radios('email')}
            </Radio>
            <Radio value="phone" {...contact}>
              {radios('phone')}
            </Radio>
          </Radios>
          <div>
            <Button>{button('save')}</Button>
          </div>
        </Stack>
      </Form>
    )
  },
}

/** Answers that the app keeps itself. */
export const Controlled: Story = {
  args: { validate: defineForm({ fields: { 'family-name': 'text' }, schema: { 'family-name': z.string().min(1) } }) },
  render: function Render(args) {
    const [name, setName] = useState('Ngāwhika')
    return (
      <Form {...args}>
        <Stack>
          <TextInput name="family-name" label={text('familyName')} value={name} onChange={({ target }) => setName(target.value)} width={30} />
          <div>
            <Button>{button('save')}</Button>
          </div>
        </Stack>
      </Form>
    )
  },
}
