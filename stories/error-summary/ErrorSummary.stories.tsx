import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { Checkbox } from '@reorua/react/checkboxes'
import { DateInput } from '@reorua/react/date-input'
import { ErrorSummary } from '@reorua/react/error-summary'
import { Radio, Radios } from '@reorua/react/radios'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyButtonWords } from '../locales/dist/story-button.js'
import { storyCheckboxesWords } from '../locales/dist/story-checkboxes.js'
import { storyDateInputWords } from '../locales/dist/story-date-input.js'
import { storyErrorSummaryWords } from '../locales/dist/story-error-summary.js'
import { storyRadiosWords } from '../locales/dist/story-radios.js'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const w = words(storyErrorSummaryWords)
const button = words(storyButtonWords)
const checkboxes = words(storyCheckboxesWords)
const date = words(storyDateInputWords)
const radios = words(storyRadiosWords)
const textInput = words(storyTextInputWords)

const meta = {
  title: 'Components/ErrorSummary',
  component: ErrorSummary,
  args: {
    // A page of many examples would jump to the last of them.
    autoFocus: false,
    errors: [{ field: 'family-name', error: textInput('familyNameMissing') }],
  },
  argTypes: { errors: { control: 'object' } },
} satisfies Meta<typeof ErrorSummary>

export default meta
type Story = StoryObj<typeof meta>

/** One thing to put right. */
export const OneError: Story = {}

/** Several, in the order of their fields. */
export const SeveralErrors: Story = {
  args: {
    errors: [
      { field: 'family-name', error: textInput('familyNameMissing') },
      { field: 'birth-year', error: date('yearMissing') },
      { field: 'contact', error: radios('contactMissing') },
    ],
  },
}

/** An error that is about no field has no link. */
export const AboutNoField: Story = { args: { errors: [{ error: w('notSaved') }] } }

/** A whole form: each link leads into its field, and shows what it asks. */
export const WithItsForm: Story = {
  render: (args) => {
    const errors = {
      familyName: textInput('familyNameMissing'),
      birth: date('yearMissing'),
      contact: radios('contactMissing'),
      declaration: checkboxes('declarationMissing'),
    }
    return (
      <>
        <ErrorSummary
          {...args}
          errors={[
            { field: 'family-name', error: errors.familyName },
            { field: 'birth-year', error: errors.birth },
            { field: 'contact', error: errors.contact },
            { field: 'declaration', error: errors.declaration },
          ]}
        />
        <form noValidate>
          <Stack gap="large">
            <TextInput label={textInput('familyName')} name="family-name" error={errors.familyName} autoComplete="family-name" width={30} />
            <DateInput legend={date('dateOfBirth')} name="birth" error={errors.birth} invalid={['year']} defaultValue={{ day: '27', month: '3' }} autoComplete="bday" />
            <Radios legend={radios('contact')} name="contact" error={errors.contact}>
              <Radio value="email">{radios('email')}</Radio>
              <Radio value="phone">{radios('phone')}</Radio>
            </Radios>
            <Checkbox name="declaration" value="agreed" error={errors.declaration}>
              {checkboxes('declaration')}
            </Checkbox>
            <div>
              <Button>{button('continue')}</Button>
            </div>
          </Stack>
        </form>
      </>
    )
  },
}

/** On a real page it takes the focus when it appears, as here. Leave this so. */
export const TakesTheFocus: Story = { args: { autoFocus: true }, tags: ['!autodocs'] }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { errors: [{ field: 'family-name', error: 'Enter your family name' }] } }
