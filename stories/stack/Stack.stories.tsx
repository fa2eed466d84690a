import { words } from '@reorua/i18n'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const w = words(storyTextInputWords)

const meta = {
  title: 'Components/Stack',
  component: Stack,
  args: {
    children: (
      <>
        <TextInput label={w('familyName')} name="family-name" />
        <TextInput label={w('phoneNumber')} name="phone" type="tel" />
        <TextInput label={w('year')} name="year" width={4} />
      </>
    ),
  },
  argTypes: { as: { control: false }, gap: { control: 'inline-radio', options: ['small', 'medium', 'large'] }, children: { control: false } },
} satisfies Meta<typeof Stack>

export default meta
type Story = StoryObj<typeof meta>

/** Between the questions of a form. */
export const Large: Story = { args: { gap: 'large' } }

/** Between the parts of a page that follow each other. */
export const Medium: Story = { args: { gap: 'medium' } }

/** Between what belongs together. */
export const Small: Story = { args: { gap: 'small' } }
