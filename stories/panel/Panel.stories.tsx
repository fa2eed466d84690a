import { words } from '@reorua/i18n'
import { Panel } from '@reorua/react/panel'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyPanelWords } from '../locales/dist/story-panel.js'

const w = words(storyPanelWords)

const meta = {
  title: 'Components/Panel',
  component: Panel,
  args: { title: w('sent'), children: <Text parts={{ number: <strong /> }}>{w('reference', { reference: 'KH7M-4RTW' })}</Text> },
  argTypes: { title: { control: false }, children: { control: false } },
} satisfies Meta<typeof Panel>

export default meta
type Story = StoryObj<typeof meta>

/** What happened, and the number by which to ask about it. */
export const Confirmation: Story = {}

/** Where there is nothing to note down. */
export const TitleAlone: Story = { args: { title: w('saved'), children: undefined } }

/** Where the page has a heading already. */
export const LowerHeading: Story = { args: { headingLevel: 2 } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { title: 'Your application was sent', children: 'We will write to you within ten days.' } }
