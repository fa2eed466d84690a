import { words } from '@reorua/i18n'
import { Option, OptionGroup, Select } from '@reorua/react/select'
import { Stack } from '@reorua/react/stack'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storySelectWords } from '../locales/dist/story-select.js'

const w = words(storySelectWords)

const meta = {
  title: 'Components/Select',
  component: Select,
  subcomponents: { Option, OptionGroup },
  args: {
    label: w('country'),
    name: 'country',
    children: (
      <>
        <Option value="AU">{w('australia')}</Option>
        <Option value="CK">{w('cookIslands')}</Option>
        <Option value="FJ">{w('fiji')}</Option>
        <Option value="NU">{w('niue')}</Option>
        <Option value="WS">{w('samoa')}</Option>
        <Option value="SB">{w('solomonIslands')}</Option>
        <Option value="TO">{w('tonga')}</Option>
      </>
    ),
  },
  argTypes: {
    children: { control: false },
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 2, 3, 4, 5, 10, 20, 30] },
  },
} satisfies Meta<typeof Select>

export default meta
type Story = StoryObj<typeof meta>

/** A question with many short answers. The first stands for none, so that nobody sends an answer without choosing. */
export const Plain: Story = { args: { emptyOption: true } }

/** What helps to answer stands between the label and the field. This hint exists in English only. */
export const WithHint: Story = { args: { emptyOption: true, hint: w('countryHint') } }

/** The error says what to do. */
export const WithError: Story = { args: { emptyOption: true, error: w('countryMissing') } }

/** The empty answer may have words of its own. */
export const OwnEmptyOption: Story = { args: { emptyOption: w('chooseCountry') } }

/** An answer known from before. */
export const Chosen: Story = { args: { defaultValue: 'WS' } }

/** Answers that belong together, each group with its name. */
export const Groups: Story = {
  args: {
    emptyOption: true,
    children: (
      <>
        <OptionGroup label={w('polynesia')}>
          <Option value="CK">{w('cookIslands')}</Option>
          <Option value="WS">{w('samoa')}</Option>
          <Option value="TO">{w('tonga')}</Option>
        </OptionGroup>
        <OptionGroup label={w('europe')}>
          <Option value="FR">{w('france')}</Option>
          <Option value="DE">{w('germany')}</Option>
          <Option value="IE">{w('ireland')}</Option>
        </OptionGroup>
      </>
    ),
  },
}

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { emptyOption: true, optional: true } }

/** The width tells how long an answer is. Both languages at once need more than one. */
export const Widths: Story = {
  render: ({ children, ...args }) => (
    <Stack>
      {([20, 30] as const).map((width) => (
        <Select {...args} key={width} name={`country-${width}`} width={width} defaultValue="WS">
          {children}
        </Select>
      ))}
    </Stack>
  ),
}

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: 'WS' } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = {
  args: { label: 'Country', emptyOption: 'Choose a country', children: <Option value="AU">Australia</Option> },
}
