import { words } from '@reorua/i18n'
import { BackLink } from '@reorua/react/back-link'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyBackLinkWords } from '../locales/dist/story-back-link.js'

const w = words(storyBackLinkWords)

const meta = {
  title: 'Components/BackLink',
  component: BackLink,
  args: { href: '#back' },
} satisfies Meta<typeof BackLink>

export default meta
type Story = StoryObj<typeof meta>

/** One step back, in the library's own word. */
export const Plain: Story = {}

/** Where one step back is not the step before, it says where. */
export const WithItsGoal: Story = { args: { children: w('details') } }
