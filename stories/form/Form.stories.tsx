import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { Checkbox, Checkboxes } from '@reorua/react/checkboxes'
import { DateInput } from '@reorua/react/date-input'
import { Form } from '@reorua/react/form'
import { Radio, Radios } from '@reorua/react/radios'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import { defineForm } from '@reorua/react/validation'
import type { Meta, StoryObj } from '@storybook/react-vite'
import * as v from 'valibot'
import * as z from 'zod'
import { storyButtonWords } from '../locales/dist/story-button.js'
import { storyCheckboxesWords } from '../locales/dist/story-checkboxes.js'
import { storyDateInputWords } from '../locales/dist/story-date-input.js'
import { storyErrorSummaryWords } from '../locales/dist/story-error-summary.js'
import { storyRadiosWords } from '../locales/dist/story-radios.js'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const button = words(storyButtonWords)
const checkboxes = words(storyCheckboxesWords)
const date = words(storyDateInputWords)
const radios = words(storyRadiosWords)
const summary = words(storyErrorSummaryWords)
const text = words(storyTextInputWords)

/** The questions of these examples. What is wrong with them, they hear from the form around. */
function Questions() {
  return (
    <Stack gap="large">
      <TextInput name="family-name" label={text('familyName')} autoComplete="family-name" width={30} />
      <DateInput name="birth" legend={date('dateOfBirth')} example="27 3 1987" autoComplete="bday" />
      <Radios name="contact" legend={radios('contact')}>
        <Radio value="email">{radios('email')}</Radio>
        <Radio value="phone">{radios('phone')}</Radio>
      </Radios>
      <Checkboxes name="details" legend={checkboxes('detailsToUpdate')} hint={checkboxes('detailsHint')}>
        <Checkbox value="name">{checkboxes('name')}</Checkbox>
        <Checkbox value="address">{checkboxes('address')}</Checkbox>
      </Checkboxes>
      <Checkbox name="declaration" value="yes">
        {checkboxes('declaration')}
      </Checkbox>
      <div>
        <Button>{button('continue')}</Button>
      </div>
    </Stack>
  )
}

const fields = { 'family-name': 'text', birth: 'date', contact: 'choice', details: 'list', declaration: 'flag' } as const
const part = z.string().regex(/^\d{1,4}$/)

const application = defineForm({
  fields,
  schema: z.object({
    'family-name': z.string().trim().min(1),
    birth: z.object({ day: part, month: part, year: part }),
    contact: z.enum(['email', 'phone']),
    details: z.array(z.enum(['name', 'address'])).min(1),
    declaration: z.literal(true),
  }),
  messages: { 'family-name': text('familyNameMissing'), birth: date('notADate') },
})

const byField = defineForm({
  fields,
  schema: { 'family-name': v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)), contact: v.picklist(['email', 'phone']), declaration: v.literal(true) },
})

const meta = {
  title: 'Components/Form',
  component: Form,
  // There is no server behind Storybook.
  args: { children: <Questions />, onSubmit: (event) => event.preventDefault() },
  argTypes: { children: { control: false }, validate: { control: false }, action: { control: false }, onSubmit: { control: false } },
} satisfies Meta<typeof Form>

export default meta
type Story = StoryObj<typeof meta>

/** Send it as it is: the summary takes the focus, and each field says what is wrong with it. Then choose another language. */
export const Validated: Story = { args: { validate: application } }

/** What a server has found wrong comes in the same words, about a field or about the form as a whole. */
export const ErrorsOfTheServer: Story = {
  args: { errors: [{ error: summary('notSaved') }, { field: 'family-name', error: text('familyNameMissing') }, { field: 'birth-year', error: date('yearMissing') }] },
}

/** A schema for each field, from whichever library: these are Valibot’s, and the messages are the catalogue’s. */
export const SchemaForEachField: Story = { args: { validate: byField } }

/** Without a schema: what the browser knows of `required`, `type`, `min` and `pattern`, told in both languages. */
export const NativeConstraints: Story = {
  args: {
    validate: 'native',
    children: (
      <Stack gap="large">
        <TextInput name="family-name" label={text('familyName')} required autoComplete="family-name" width={30} />
        <TextInput name="year" label={text('year')} type="number" min={1900} max={2026} required width={5} />
        <DateInput name="birth" legend={date('dateOfBirth')} required />
        <Radios name="contact" legend={radios('contact')} required>
          <Radio value="email">{radios('email')}</Radio>
          <Radio value="phone">{radios('phone')}</Radio>
        </Radios>
        <div>
          <Button>{button('continue')}</Button>
        </div>
      </Stack>
    ),
  },
}
