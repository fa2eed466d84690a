import { words } from '@reorua/i18n'
import { MoneyInput } from '@reorua/react/money-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/MoneyInput',
  component: MoneyInput,
  args: { name: 'fee', label: w('fee') },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof MoneyInput>

export default meta
type Story = StoryObj<typeof meta>

/** A sum in dollars. The label says so too, because the sign is seen alone. */
export const Plain: Story = {}

/** A sum for each week: the unit is in the label as well. */
export const ForAWeek: Story = { args: { name: 'rent', label: w('rent'), suffix: w('aWeek') } }

/** A service that has to do with several currencies says which one it means. */
export const WithCurrency: Story = { args: { name: 'bond', label: w('bond'), currency: 'NZD' } }

/** What was typed stays as it was typed. */
export const WithError: Story = { args: { name: 'rent', label: w('rent'), error: w('rentMissing'), defaultValue: 'about 500' } }

/** A dollar sign and commas that somebody has typed stay too. */
export const Filled: Story = { args: { defaultValue: '$1,234.50' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }
