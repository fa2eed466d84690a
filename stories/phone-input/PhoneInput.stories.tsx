import { words } from '@reorua/i18n'
import { checkPhone } from '@reorua/nz/phone'
import { PhoneInput } from '@reorua/react/phone-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/PhoneInput',
  component: PhoneInput,
  args: { name: 'phone' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof PhoneInput>

export default meta
type Story = StoryObj<typeof meta>

/** A number of New Zealand or of another country. */
export const Plain: Story = {}

/** The words of the page in the place of ours. */
export const OtherWords: Story = { args: { label: w('mobile'), hint: '' } }

/** What was typed stays as it was typed; the error comes from `@reorua/nz`, as a message in both languages. */
export const WithError: Story = { args: { defaultValue: '499 1234', error: checkPhone('499 1234') } }

/** An answer that is known already, as somebody typed it. */
export const Filled: Story = { args: { defaultValue: '+64 (0)21 123 4567' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
