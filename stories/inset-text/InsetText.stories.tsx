import { words } from '@reorua/i18n'
import { InsetText } from '@reorua/react/inset-text'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInsetTextWords } from '../locales/dist/story-inset-text.js'

const w = words(storyInsetTextWords)

const meta = {
  title: 'Components/InsetText',
  component: InsetText,
  args: { children: w('languages') },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof InsetText>

export default meta
type Story = StoryObj<typeof meta>

/** One thing that must not be missed. */
export const Plain: Story = {}

/** Two short paragraphs, the second in English only. */
export const Paragraphs: Story = {
  args: {
    children: (
      <>
        <Text>{w('languages')}</Text>
        <Text>{w('translations')}</Text>
      </>
    ),
  },
}

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { children: 'Write in te reo Māori or in English.' } }
