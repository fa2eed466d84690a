import type { Meta, StoryObj } from '@storybook/react-vite'
import { AllWords } from '../blocks'

const meta = {
  title: 'Words',
  component: AllWords,
  tags: ['!autodocs'],
} satisfies Meta<typeof AllWords>

export default meta

/** The same as on the page of all words, over a few groups: a check of hundreds of rows alike would only take longer. */
export const SomeWords: StoryObj<typeof meta> = {
  args: { of: ['date-input', 'field', 'breadcrumbs', 'story-text-input'] },
}
