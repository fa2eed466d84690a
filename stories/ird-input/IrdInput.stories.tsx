import { words } from '@reorua/i18n'
import { checkIrd } from '@reorua/nz/ird'
import { IrdInput } from '@reorua/react/ird-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/IrdInput',
  component: IrdInput,
  args: { name: 'ird' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof IrdInput>

export default meta
type Story = StoryObj<typeof meta>

/** With spaces, with hyphens, or in one. */
export const Plain: Story = {}

/** The words of the page in the place of ours. */
export const OtherWords: Story = { args: { label: w('employerIrd'), hint: '' } }

/** What was typed stays as it was typed; the error comes from `@reorua/nz`, as a message in both languages. */
export const WithError: Story = { args: { defaultValue: '49 098 575', error: checkIrd('49 098 575') } }

/** An answer that is known already, as somebody typed it. */
export const Filled: Story = { args: { defaultValue: '49 098 576' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
