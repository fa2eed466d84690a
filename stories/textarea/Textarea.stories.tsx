import { words } from '@reorua/i18n'
import { Textarea } from '@reorua/react/textarea'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTextareaWords } from '../locales/dist/story-textarea.js'

const w = words(storyTextareaWords)

const meta = {
  title: 'Components/Textarea',
  component: Textarea,
  args: { label: w('travelDetails'), name: 'travel-details' },
  argTypes: { labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] } },
} satisfies Meta<typeof Textarea>

export default meta
type Story = StoryObj<typeof meta>

/** A question whose answer takes more than one line. */
export const Plain: Story = {}

/** What helps to answer stands between the label and the field, and is read with it. This hint exists in English only. */
export const WithHint: Story = { args: { hint: w('travelDetailsHint') } }

/** The error says what to do, and stands before the field. */
export const WithError: Story = { args: { hint: w('travelDetailsHint'), error: w('travelDetailsMissing') } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page', rows: 10 } }

/** Fewer lines ask for a shorter answer. People can still write more, and pull the field taller. */
export const Short: Story = { args: { rows: 3 } }

/** An answer that is known already and cannot be changed here. What a person wrote stays in the language they chose. */
export const ReadOnly: Story = { args: { readOnly: true, rows: 3, defaultValue: 'Ka haere au ki Hāmoa.\nMy cousin is getting married.' } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, rows: 3, defaultValue: 'Ka haere au ki Hāmoa.' } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { label: 'Travel details', error: 'Enter your travel details' } }
