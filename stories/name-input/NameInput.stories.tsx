import { words } from '@reorua/i18n'
import { NameInput } from '@reorua/react/name-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent } from 'storybook/test'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/NameInput',
  component: NameInput,
  args: { name: 'name' },
  argTypes: { labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] } },
} satisfies Meta<typeof NameInput>

export default meta
type Story = StoryObj<typeof meta>

/** The whole name in one field, however many names it has. */
export const Plain: Story = {}

/** Letters with macrons, for keyboards that have none. */
export const MacronLetters: Story = {
  args: { defaultValue: 'Hēmi Te Ōtāne' },
  play: async ({ canvasElement }) => userEvent.click(canvasElement.querySelector('summary')!),
}

/** The error says what to do, and stands before the field. */
export const WithError: Story = { args: { error: w('nameMissing') } }

/** Somebody else's name, which browsers must not fill in with the person's own. */
export const SomebodyElse: Story = { args: { name: 'child', label: w('childName'), autoComplete: 'off' } }

/** In two fields, where a register keeps them so. Not everybody has a family name. */
export const InParts: Story = { args: { parts: ['given', 'family'], label: w('yourName') } }

/** A long name, as it was typed: hyphens, apostrophes and macrons are letters like any other. */
export const LongName: Story = { args: { defaultValue: 'Te Rangihīroa-o-te-ao Ngāhuia Māreikura O’Sullivan-Whatuira' } }

/** Without the letters with macrons. */
export const WithoutLetters: Story = { args: { macronKeys: false } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page' } }
