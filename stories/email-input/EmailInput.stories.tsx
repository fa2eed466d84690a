import { words } from '@reorua/i18n'
import { EmailInput } from '@reorua/react/email-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/EmailInput',
  component: EmailInput,
  args: { name: 'email' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof EmailInput>

export default meta
type Story = StoryObj<typeof meta>

/** The person's own address, which browsers offer. */
export const Plain: Story = {}

/** Say what the address is for: people give it more readily. */
export const WithHint: Story = { args: { hint: w('emailHint') } }

/** What was typed stays as it was typed, spaces and all. */
export const WithError: Story = { args: { defaultValue: 'hera@', error: w('emailMissing') } }

/** A domain with a macron stays as it is written. */
export const Filled: Story = { args: { defaultValue: 'hera@kōrero.māori.nz' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
