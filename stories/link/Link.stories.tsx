import { words } from '@reorua/i18n'
import { Link } from '@reorua/react/link'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyLinkWords } from '../locales/dist/story-link.js'

const w = words(storyLinkWords)

const meta = {
  title: 'Components/Link',
  component: Link,
  args: { href: '#form', children: w('form') },
} satisfies Meta<typeof Link>

export default meta
type Story = StoryObj<typeof meta>

/** Leads to another page. In both languages it is one link, each half underlined by itself. */
export const Plain: Story = {}

/** A part of a message: both languages keep the link at its own place in the sentence. */
export const InText: Story = { render: () => <Text parts={{ link: <Link href="#help" /> }}>{w('help')}</Text> }

/** Opens beside the page, and says so before it is pressed. */
export const NewTab: Story = { args: { newTab: true } }

/** The same inside a message: each half says it in its own language. */
export const NewTabInText: Story = { render: () => <Text parts={{ link: <Link href="#help" newTab /> }}>{w('help')}</Text> }

/** An address is data, which no language owns. */
export const Address: Story = { args: { href: 'mailto:help@example.govt.nz', children: <bdi>help@example.govt.nz</bdi> } }
