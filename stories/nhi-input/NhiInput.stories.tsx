import { words } from '@reorua/i18n'
import { checkNhi } from '@reorua/nz/nhi'
import { NhiInput } from '@reorua/react/nhi-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/NhiInput',
  component: NhiInput,
  args: { name: 'nhi' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof NhiInput>

export default meta
type Story = StoryObj<typeof meta>

/** Either of the two formats. Keyboards on a screen offer capitals; small letters are as good. */
export const Plain: Story = {}

/** The words of the page in the place of ours. */
export const OtherWords: Story = { args: { label: w('deceasedNhi'), hint: '' } }

/** What was typed stays as it was typed; the error comes from `@reorua/nz`, as a message in both languages. */
export const WithError: Story = { args: { defaultValue: 'zaa 0068', error: checkNhi('zaa 0068') } }

/** An answer that is known already, as somebody typed it. */
export const Filled: Story = { args: { defaultValue: 'zbn77vl' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
