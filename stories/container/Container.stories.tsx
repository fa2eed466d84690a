import { words } from '@reorua/i18n'
import { Container } from '@reorua/react/container'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTextWords } from '../locales/dist/story-text.js'

const text = words(storyTextWords)

const meta = {
  title: 'Components/Container',
  component: Container,
  args: { children: <Text>{text('details')}</Text> },
  argTypes: { as: { control: false }, children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Container>

export default meta
type Story = StoryObj<typeof meta>

/** In the middle of a wide window, and with room at both sides of a narrow one. */
export const Plain: Story = {}
