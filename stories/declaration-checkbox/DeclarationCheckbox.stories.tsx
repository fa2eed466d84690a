import { words } from '@reorua/i18n'
import { DeclarationCheckbox } from '@reorua/react/declaration-checkbox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyDeclarationCheckboxWords } from '../locales/dist/story-declaration-checkbox.js'

const w = words(storyDeclarationCheckboxWords)

const meta = {
  title: 'Components/DeclarationCheckbox',
  component: DeclarationCheckbox,
  args: {
    heading: w('heading'),
    statements: [w('detailsCorrect'), w('imageMine'), w('mayCheck')],
    name: 'declaration',
    value: 'agreed',
    children: w('agree'),
  },
  argTypes: { headingLevel: { control: 'inline-radio', options: [2, 3, 4] } },
} satisfies Meta<typeof DeclarationCheckbox>

export default meta
type Story = StoryObj<typeof meta>

/** What is declared, and one box for all of it. Most of it exists in English only. */
export const Plain: Story = {}

/** One statement alone is a sentence, not a list. */
export const OneStatement: Story = { args: { statements: [w('detailsCorrect')], children: w('agreeOne') } }

/** Whoever sends it without the box is told what to do, at the box. */
export const WithError: Story = { args: { error: w('missing') } }
