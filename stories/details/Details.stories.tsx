import { words } from '@reorua/i18n'
import { Details } from '@reorua/react/details'
import { Link } from '@reorua/react/link'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyDetailsWords } from '../locales/dist/story-details.js'

const w = words(storyDetailsWords)

const meta = {
  title: 'Components/Details',
  component: Details,
  args: { summary: w('messages'), children: w('messagesText') },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Details>

export default meta
type Story = StoryObj<typeof meta>

/** Closed: the summary says what is inside, so that people can decide whether they need it. */
export const Closed: Story = {}

/** Open. It stays open when the language changes. */
export const Open: Story = { args: { defaultOpen: true } }

/** Several paragraphs, one of which exists in English only. */
export const Paragraphs: Story = {
  args: {
    summary: w('nameHelp'),
    defaultOpen: true,
    children: (
      <>
        <Text>{w('nameHelpText')}</Text>
        <Text parts={{ link: <Link href="#help-notes" /> }}>{w('notes')}</Text>
      </>
    ),
  },
}

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { summary: 'Messages to your email address', defaultOpen: true, children: 'A message is sent to your email address.' } }
