import { words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { Main } from '@reorua/react/main'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyHeadingWords } from '../locales/dist/story-heading.js'
import { storyTextWords } from '../locales/dist/story-text.js'

const heading = words(storyHeadingWords)
const text = words(storyTextWords)

const meta = {
  title: 'Components/Main',
  component: Main,
  parameters: { layout: 'fullscreen' },
  args: {
    children: (
      <>
        <Heading level={1}>{heading('apply')}</Heading>
        <Text size="large">{text('details')}</Text>
      </>
    ),
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Main>

export default meta
type Story = StoryObj<typeof meta>

/** What the page is about, as wide as the page and no wider. */
export const Plain: Story = {}
