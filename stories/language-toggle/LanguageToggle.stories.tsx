import { words } from '@reorua/i18n'
import { LanguageToggle } from '@reorua/react/language-toggle'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const w = words(storyTextInputWords)

const meta = {
  title: 'Components/LanguageToggle',
  component: LanguageToggle,
} satisfies Meta<typeof LanguageToggle>

export default meta
type Story = StoryObj<typeof meta>

/** Two readings, the usual offer. The links work without scripts; with them the page changes in place. */
export const TwoReadings: Story = {}

/** All four: each language alone, and both with either one leading. Each is named in its own language, whatever is read. */
export const FourReadings: Story = { args: { readings: ['mi', 'en', 'mi-en', 'en-mi'] } }

/** For a page whose form may be half filled: the choices are submit buttons of that form, and send what was typed. */
export const InAForm: Story = {
  args: { form: 'application', readings: ['mi', 'en', 'mi-en'] },
  render: (args) => (
    <>
      <LanguageToggle {...args} />
      <form id="application">
        <TextInput label={w('familyName')} hint={w('familyNameHint')} name="family-name" defaultValue="Ngāwhika" />
      </form>
    </>
  ),
}
