import { words } from '@reorua/i18n'
import { Link } from '@reorua/react/link'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTextWords } from '../locales/dist/story-text.js'

const w = words(storyTextWords)

const meta = {
  title: 'Components/Text',
  component: Text,
  args: { children: w('details') },
  argTypes: { size: { control: 'inline-radio', options: ['small', 'medium', 'large'] }, parts: { control: false } },
} satisfies Meta<typeof Text>

export default meta
type Story = StoryObj<typeof meta>

/** A paragraph. Both languages stand one below the other, each whole. */
export const Plain: Story = {}

/** The first paragraph of a page, which says what it is for. */
export const Large: Story = { args: { size: 'large' } }

/** For what few people need to read. Never for an error or a hint. */
export const Small: Story = { args: { size: 'small' } }

/** Steps back behind what stands around it, in a reading of one language. The date is written as each language writes dates. */
export const Muted: Story = { args: { muted: true, size: 'small', children: w('updated', { when: '2026-07-06' }) } }

/** A link at its own place in each language's sentence. */
export const WithLink: Story = { args: { children: w('help'), parts: { link: <Link href="#help" /> } } }

/** A person's own name inside a message belongs to neither language, and is kept apart from the words around it. */
export const WithAName: Story = { args: { children: w('loggedIn', { name: 'Hera Ngāwhika' }) } }

/** What exists in English only is shown once, and marked as English. */
export const EnglishOnly: Story = { args: { children: w('citizenship') } }
