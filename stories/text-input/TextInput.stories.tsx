import { words } from '@reorua/i18n'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const w = words(storyTextInputWords)

const meta = {
  title: 'Components/TextInput',
  component: TextInput,
  args: { label: w('familyName'), name: 'family-name' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 2, 3, 4, 5, 10, 20, 30] },
  },
} satisfies Meta<typeof TextInput>

export default meta
type Story = StoryObj<typeof meta>

/** A question of one line. */
export const Plain: Story = {}

/** What helps to answer stands between the label and the field, and is read with it. This hint exists in English only. */
export const WithHint: Story = { args: { hint: w('familyNameHint') } }

/** The error says what to do, and stands before the field. */
export const WithError: Story = { args: { hint: w('familyNameHint'), error: w('familyNameMissing') } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { optional: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page', hint: w('familyNameHint') } }

/** An answer that is known already and cannot be changed here. */
export const ReadOnly: Story = { args: { readOnly: true, defaultValue: 'Ngāwhika' } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: 'Ngāwhika' } }

/** The width tells how long an answer is expected to be. It does not limit what can be typed. */
export const Widths: Story = {
  render: (args) => (
    <Stack>
      {([2, 3, 4, 5, 10, 20, 30] as const).map((width) => (
        <TextInput {...args} key={width} name={`year-${width}`} label={w('year')} width={width} defaultValue={'1'.repeat(width)} />
      ))}
    </Stack>
  ),
}

/** What is asked for in a unit has it beside the field, and in the label as well, where everybody meets it. */
export const WithUnits: Story = {
  render: (args) => (
    <Stack>
      <TextInput {...args} name="fee" label={w('fee')} prefix={{ mi: '$', en: '$' }} inputMode="decimal" width={5} />
      <TextInput {...args} name="weight" label={w('weight')} suffix={{ mi: 'kg', en: 'kg' }} inputMode="decimal" width={5} />
      <TextInput {...args} name="rent" label={w('rent')} error={w('rentMissing')} prefix={{ mi: '$', en: '$' }} suffix={w('aWeek')} inputMode="decimal" width={5} />
    </Stack>
  ),
}

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { label: 'Family name', error: 'Enter your family name' } }
