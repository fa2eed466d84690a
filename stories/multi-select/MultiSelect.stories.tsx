import { MultiSelect } from '@reorua/react/multi-select'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { countries, groupedCountries, loadCountries, w } from '../combobox/countries'

const meta = {
  title: 'Components/MultiSelect',
  component: MultiSelect,
  args: { label: w('country'), name: 'countries', options: countries },
  argTypes: {
    options: { control: false },
    load: { control: false },
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 2, 3, 4, 5, 10, 20, 30] },
  },
} satisfies Meta<typeof MultiSelect>

export default meta
type Story = StoryObj<typeof meta>

/** A question with many answers, of which people may give several. */
export const Plain: Story = {}

/** Answers known from before. Each is a button that takes it back. */
export const Chosen: Story = { args: { defaultValue: ['WS', 'SB', 'NU'] } }

/** The list, in which those that were chosen are marked. Another press takes one back. */
export const Open: Story = {
  args: { defaultValue: ['FJ'], options: countries.slice(0, 4) },
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('input[role="combobox"]')?.click(),
}

/** What helps to answer. This hint exists in English only. */
export const WithHint: Story = { args: { hint: { en: 'All those that you have lived in' } } }

/** The error says what to do. */
export const WithError: Story = { args: { error: w('countryMissing') } }

/** No more than two answers can be given. One has to be taken back before another can be chosen. */
export const AtMost: Story = { args: { most: 2, defaultValue: ['WS'] } }

/** People may add answers that are not in the list, in their own words. */
export const AllowOther: Story = { args: { allowOther: true, defaultValue: ['NU'], defaultOthers: ['Rarotonga'] } }

/** Answers that belong together, each group with its name. */
export const Groups: Story = { args: { options: groupedCountries } }

/** Answers that somebody else finds. What was chosen before is known already. */
export const Loaded: Story = { args: { options: countries.slice(0, 1), load: loadCountries, defaultValue: ['AU'] } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { optional: true } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: ['WS'] } }
