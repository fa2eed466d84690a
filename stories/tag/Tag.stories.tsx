import { words } from '@reorua/i18n'
import { Tag } from '@reorua/react/tag'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTagWords } from '../locales/dist/story-tag.js'

const w = words(storyTagWords)

const meta = {
  title: 'Components/Tag',
  component: Tag,
  args: { children: w('draft') },
  argTypes: {
    children: { control: false },
    variant: { control: 'inline-radio', options: ['neutral', 'info', 'success', 'warning', 'error'] },
  },
} satisfies Meta<typeof Tag>

export default meta
type Story = StoryObj<typeof meta>

/** What is neither good nor bad. */
export const Neutral: Story = {}

/** What is under way. */
export const Info: Story = { args: { variant: 'info', children: w('sent') } }

/** What is done. */
export const Success: Story = { args: { variant: 'success', children: w('done') } }

/** What somebody should look at. */
export const Warning: Story = { args: { variant: 'warning', children: w('warning') } }

/** What cannot go on. */
export const Error: Story = { args: { variant: 'error', children: w('error') } }

/** More than a word or two, in both languages: the tag breaks into lines where the place is narrow. */
export const Long: Story = { args: { variant: 'error', children: w('wrongDetails') } }

/** Words that exist in English only. */
export const EnglishOnly: Story = { args: { variant: 'info', children: w('photo') } }
