import { words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyHeadingWords } from '../locales/dist/story-heading.js'
import { storyTextWords } from '../locales/dist/story-text.js'

const w = words(storyHeadingWords)
const text = words(storyTextWords)

const meta = {
  title: 'Components/Heading',
  component: Heading,
  args: { level: 1, children: w('apply') },
  argTypes: {
    level: { control: 'inline-radio', options: [1, 2, 3, 4] },
    size: { control: 'inline-radio', options: [undefined, 'xl', 'l', 'm', 's'] },
  },
} satisfies Meta<typeof Heading>

export default meta
type Story = StoryObj<typeof meta>

/** What the page is about. In both languages a bar in two colours joins the halves; only this size wears it. */
export const PageTitle: Story = {}

/** The outline of a page: each level has its size. */
export const Levels: Story = {
  render: () => (
    <>
      <Heading level={1}>{w('apply')}</Heading>
      <Text>{text('details')}</Text>
      <Heading level={2}>{w('details')}</Heading>
      <Text>{text('message')}</Text>
      <Heading level={3}>{w('fullName')}</Heading>
      <Text>{text('details')}</Text>
      <Heading level={4}>{w('familyName')}</Heading>
      <Text>{text('message')}</Text>
    </>
  ),
}

/** A size of its own, where the level must stay but would look too large. */
export const SmallPageTitle: Story = { args: { size: 'm', children: w('fullName') } }

/** A heading that exists in English only stands alone, marked as English. */
export const EnglishOnly: Story = { args: { level: 2, children: w('photo') } }
