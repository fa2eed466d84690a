import { words } from '@reorua/i18n'
import { checkNzbn } from '@reorua/nz/nzbn'
import { NzbnInput } from '@reorua/react/nzbn-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/NzbnInput',
  component: NzbnInput,
  args: { name: 'nzbn' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof NzbnInput>

export default meta
type Story = StoryObj<typeof meta>

/** Thirteen digits. */
export const Plain: Story = {}

/** The words of the page in the place of ours. */
export const OtherWords: Story = { args: { label: w('employerNzbn'), hint: '' } }

/** What was typed stays as it was typed; the error comes from `@reorua/nz`, as a message in both languages. */
export const WithError: Story = { args: { defaultValue: '9429039501976', error: checkNzbn('9429039501976') } }

/** An answer that is known already, as somebody typed it. */
export const Filled: Story = { args: { defaultValue: '9429 0395 0197 4' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
