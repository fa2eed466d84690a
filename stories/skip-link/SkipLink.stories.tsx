import { words } from '@reorua/i18n'
import { Header } from '@reorua/react/header'
import { Main } from '@reorua/react/main'
import { SkipLink } from '@reorua/react/skip-link'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyHeaderWords } from '../locales/dist/story-header.js'
import { storySkipLinkWords } from '../locales/dist/story-skip-link.js'
import { storyTextWords } from '../locales/dist/story-text.js'

const w = words(storySkipLinkWords)
const header = words(storyHeaderWords)
const text = words(storyTextWords)

const meta = {
  title: 'Components/SkipLink',
  component: SkipLink,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '16rem' } } },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <Header agency={header('agency')} href="#home" />
      <Main id={args.href?.slice(1)}>
        <Text>{text('details')}</Text>
      </Main>
    </>
  ),
} satisfies Meta<typeof SkipLink>

export default meta
type Story = StoryObj<typeof meta>

/** Out of sight until the keyboard reaches it: press Tab, then Enter. */
export const Plain: Story = { args: { href: '#main' } }

/** Where it leads elsewhere, it says so. */
export const ToAForm: Story = { args: { href: '#form', children: w('form') } }
