import { words } from '@reorua/i18n'
import { Checkbox, CheckboxDivider, Checkboxes } from '@reorua/react/checkboxes'
import { TextInput } from '@reorua/react/text-input'
import { Textarea } from '@reorua/react/textarea'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyCheckboxesWords } from '../locales/dist/story-checkboxes.js'

const w = words(storyCheckboxesWords)

const meta = {
  title: 'Components/Checkboxes',
  component: Checkboxes,
  subcomponents: { Checkbox, CheckboxDivider },
  args: {
    legend: w('detailsToUpdate'),
    name: 'details',
    children: (
      <>
        <Checkbox value="name">{w('name')}</Checkbox>
        <Checkbox value="address">{w('address')}</Checkbox>
        <Checkbox value="image">{w('image')}</Checkbox>
      </>
    ),
  },
  argTypes: {
    children: { control: false },
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    size: { control: 'inline-radio', options: ['medium', 'small'] },
  },
} satisfies Meta<typeof Checkboxes>

export default meta
type Story = StoryObj<typeof meta>

/** A question with any number of answers. */
export const Plain: Story = {}

/** The hint says that more than one may be chosen: boxes alone do not tell everybody. */
export const WithHint: Story = { args: { hint: w('detailsHint') } }

/** The error says what to do, once for the whole question. */
export const WithError: Story = { args: { hint: w('detailsHint'), error: w('detailsMissing') } }

/** Answers known from before. */
export const Chosen: Story = { args: { defaultValue: ['name', 'image'] } }

/** An answer may have a hint of its own. This one exists in English only. */
export const AnswerWithHint: Story = {
  args: {
    children: (
      <>
        <Checkbox value="name" hint={w('nameHint')}>
          {w('name')}
        </Checkbox>
        <Checkbox value="address">{w('address')}</Checkbox>
      </>
    ),
  },
}

/** What belongs to an answer shows while it is chosen, before and without scripts as well. What was typed in it stays when it is hidden. */
export const WithConditional: Story = {
  args: {
    hint: w('detailsHint'),
    defaultValue: ['name', 'address'],
    children: (
      <>
        <Checkbox value="name" conditional={<TextInput name="new-name" label={w('newName')} error={w('newNameMissing')} autoComplete="name" />}>
          {w('name')}
        </Checkbox>
        <Checkbox value="address" conditional={<Textarea name="new-address" label={w('newAddress')} rows={3} autoComplete="street-address" />}>
          {w('address')}
        </Checkbox>
        <Checkbox value="image">{w('image')}</Checkbox>
      </>
    ),
  },
}

/** Choosing “none” takes back every other answer, and any other answer takes back “none”. Without scripts both can be sent, and the server says so. */
export const NoneOfThem: Story = {
  args: {
    hint: w('detailsHint'),
    defaultValue: ['none'],
    children: (
      <>
        <Checkbox value="name">{w('name')}</Checkbox>
        <Checkbox value="address">{w('address')}</Checkbox>
        <CheckboxDivider />
        <Checkbox value="none" exclusive>
          {w('none')}
        </Checkbox>
      </>
    ),
  },
}

/** For filters beside results, where many stand together. */
export const Small: Story = { args: { size: 'small', defaultValue: ['address'] } }

/** Short answers may stand side by side. They wrap where there is no room. */
export const Inline: Story = { args: { inline: true } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { legendSize: 'page' } }

/** Prefer to leave an answer out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: ['name'] } }

/** Alone it stands for a declaration. */
export const Declaration: Story = {
  render: () => (
    <Checkbox name="declaration" value="agreed">
      {w('declaration')}
    </Checkbox>
  ),
}

/** Alone it carries its own error. */
export const DeclarationWithError: Story = {
  render: () => (
    <Checkbox name="declaration" value="agreed" error={w('declarationMissing')}>
      {w('declaration')}
    </Checkbox>
  ),
}

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = {
  args: { legend: 'Details to update', error: 'Choose the details to update', children: <Checkbox value="name">Name</Checkbox> },
}
