import { words } from '@reorua/i18n'
import { ErrorMessage } from '@reorua/react/error-message'
import { Fieldset } from '@reorua/react/fieldset'
import { Hint } from '@reorua/react/hint'
import { Label } from '@reorua/react/label'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyFieldsetWords } from '../locales/dist/story-fieldset.js'

const w = words(storyFieldsetWords)

const meta = {
  title: 'Components/Fieldset',
  component: Fieldset,
  subcomponents: { Label, Hint, ErrorMessage },
  args: {
    legend: w('fullName'),
    name: 'full-name',
    children: (
      <Stack>
        <TextInput label={w('firstName')} name="first-name" autoComplete="given-name" width={30} />
        <TextInput label={w('familyName')} name="family-name" autoComplete="family-name" width={30} />
      </Stack>
    ),
  },
  argTypes: {
    children: { control: false },
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
  },
} satisfies Meta<typeof Fieldset>

export default meta
type Story = StoryObj<typeof meta>

/** Two fields that answer one question. */
export const Plain: Story = {}

/** What helps to answer all of it. This hint exists in English only. */
export const WithHint: Story = { args: { hint: w('fullNameHint') } }

/** An error about the answer as a whole. What is wrong with one field is said at that field. */
export const WithError: Story = { args: { error: w('fullNameMissing') } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { legendSize: 'page' } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { optional: true } }

/** Switches off every field inside. */
export const Disabled: Story = { args: { disabled: true } }

/** Label, Hint and ErrorMessage on their own, for a control that Reorua does not have. The page joins them by their ids. */
export const Parts: Story = {
  render: () => (
    <Stack gap="small">
      <Label htmlFor="image">{w('image')}</Label>
      <Hint id="image-hint">{w('imageHint')}</Hint>
      <ErrorMessage id="image-error">{w('imageMissing')}</ErrorMessage>
      <input type="file" id="image" name="image" accept="image/*" aria-describedby="image-hint image-error" aria-invalid />
    </Stack>
  ),
}

/** The three sizes of a label. */
export const LabelSizes: Story = {
  render: () => (
    <Stack>
      {(['medium', 'large', 'page'] as const).map((size) => (
        <TextInput key={size} label={w('familyName')} labelSize={size} name={`name-${size}`} width={20} />
      ))}
    </Stack>
  ),
}

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { legend: 'What is your full name?', hint: 'As it is on your birth certificate', children: undefined } }
