import { words } from '@reorua/i18n'
import { Grid } from '@reorua/react/grid'
import { Heading } from '@reorua/react/heading'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyHeadingWords } from '../locales/dist/story-heading.js'
import { storyTextWords } from '../locales/dist/story-text.js'

const heading = words(storyHeadingWords)
const text = words(storyTextWords)

const meta = {
  title: 'Components/Grid',
  component: Grid,
  args: {
    children: (
      <>
        <section>
          <Heading level={2}>{heading('details')}</Heading>
          <Text>{text('details')}</Text>
        </section>
        <section>
          <Heading level={2}>{heading('familyName')}</Heading>
          <Text>{text('message')}</Text>
        </section>
        <section>
          <Heading level={2}>{heading('photo')}</Heading>
          <Text>{text('citizenship')}</Text>
        </section>
      </>
    ),
  },
  argTypes: { columns: { control: 'inline-radio', options: ['one', 'two-thirds', 'halves', 'thirds'] }, children: { control: false } },
} satisfies Meta<typeof Grid>

export default meta
type Story = StoryObj<typeof meta>

/** The content and something beside it. Below 60rem of width everything stands in one column. */
export const TwoThirds: Story = { args: { columns: 'two-thirds' } }

/** Two of a kind side by side. */
export const Halves: Story = { args: { columns: 'halves' } }

/** Three of a kind side by side, for short texts: two languages need room. The last one exists in English only. */
export const Thirds: Story = { args: { columns: 'thirds' } }

/** Always one column. */
export const One: Story = { args: { columns: 'one' } }
