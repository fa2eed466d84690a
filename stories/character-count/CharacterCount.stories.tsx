import { words } from '@reorua/i18n'
import { CharacterCount } from '@reorua/react/character-count'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyCharacterCountWords } from '../locales/dist/story-character-count.js'

const w = words(storyCharacterCountWords)

const meta = {
  title: 'Components/CharacterCount',
  component: CharacterCount,
  args: { label: w('travelDetails'), name: 'travel-details', limit: 200 },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    unit: { control: 'inline-radio', options: ['characters', 'words'] },
  },
} satisfies Meta<typeof CharacterCount>

export default meta
type Story = StoryObj<typeof meta>

/** An answer of limited length. Before scripts the limit is there; then what is left takes its place. */
export const Plain: Story = {}

/** What helps to answer stands before the field; the count stands after it. This hint exists in English only. */
export const WithHint: Story = { args: { hint: w('travelDetailsHint') } }

/** Words can be counted instead. */
export const Words: Story = { args: { unit: 'words', limit: 50, defaultValue: 'Ka haere au ki Hāmoa.' } }

/** Nothing that somebody typed is cut: the count says by how much it is too long. */
export const TooLong: Story = { args: { limit: 50, rows: 3, defaultValue: 'Ka haere au ki Hāmoa. My cousin is getting married in Apia.' } }

/** After sending, the error says what to do, and the count goes on. */
export const WithError: Story = { args: { limit: 50, rows: 3, error: w('travelDetailsLong'), defaultValue: 'Ka haere au ki Hāmoa. My cousin is getting married in Apia.' } }

/** A limit that few people reach need not be counted at once: here the count comes with three quarters of it. */
export const Threshold: Story = { args: { limit: 40, threshold: 75, defaultValue: 'Ka haere au ki Hāmoa.' } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page', rows: 8 } }
