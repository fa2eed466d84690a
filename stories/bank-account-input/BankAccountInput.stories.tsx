import { words } from '@reorua/i18n'
import { checkBankAccount } from '@reorua/nz/bank-account'
import { BankAccountInput } from '@reorua/react/bank-account-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/BankAccountInput',
  component: BankAccountInput,
  args: { name: 'bank-account' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof BankAccountInput>

export default meta
type Story = StoryObj<typeof meta>

/** Bank, branch, account and suffix in one field, as people copy them. */
export const Plain: Story = {}

/** The words of the page in the place of ours. */
export const OtherWords: Story = { args: { label: w('refund'), hint: '' } }

/** What was typed stays as it was typed; the error comes from `@reorua/nz`, as a message in both languages. */
export const WithError: Story = { args: { defaultValue: '01-0902-0068389-01', error: checkBankAccount('01-0902-0068389-01') } }

/** An answer that is known already, as somebody typed it. */
export const Filled: Story = { args: { defaultValue: '1-902-68389-0' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
