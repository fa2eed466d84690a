import { Combobox } from '@reorua/react/combobox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { countries, groupedCountries, loadCountries, places, w } from './countries'

const meta = {
  title: 'Components/Combobox',
  component: Combobox,
  args: { label: w('country'), name: 'country', options: countries },
  argTypes: {
    options: { control: false },
    load: { control: false },
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    width: { control: 'select', options: [undefined, 2, 3, 4, 5, 10, 20, 30] },
  },
} satisfies Meta<typeof Combobox>

export default meta
type Story = StoryObj<typeof meta>

/** A question with more answers than people want to read. What is typed finds them in both languages, with macrons or without. */
export const Plain: Story = {}

/** The list, as a click or the Down key opens it. */
export const Open: Story = {
  args: { defaultValue: 'FJ', options: countries.slice(0, 4) },
  play: ({ canvasElement }) => canvasElement.querySelector('input')?.click(),
}

/** What helps to answer stands between the label and the field. This hint exists in English only. */
export const WithHint: Story = { args: { hint: { en: 'Type part of its name, in te reo Māori or English' } } }

/** The error says what to do. */
export const WithError: Story = { args: { error: w('countryMissing') } }

/** An answer known from before. In a reading of two languages the field has room for one, and the other stands below it. */
export const Chosen: Story = { args: { defaultValue: 'WS' } }

/** What was typed before and is none of the answers is shown again, as it was. */
export const Typed: Story = { args: { defaultTyped: 'Hāmoa ki te rāwhiti', error: w('countryMissing') } }

/** Answers that belong together, each group with its name. */
export const Groups: Story = { args: { options: groupedCountries } }

/** An answer may have a hint in the list, where names alone do not tell it from others. */
export const Hints: Story = { args: { options: countries.map((country) => ({ ...country, hint: { en: `Code ${country.value}` } })) } }

/** Ten thousand answers: fifty are on the page, and more come for whoever gets to the last one. */
export const Many: Story = { args: { options: places } }

/** Answers that somebody else finds. Nobody is asked before something was typed. */
export const Loaded: Story = { args: { options: [], load: loadCountries } }

/** Where finding fails, what was typed stays, and people can try again. */
export const Failing: Story = { args: { options: [], load: () => Promise.reject(new Error('This story always fails.')) } }

/** People may give an answer that is not in the list. */
export const AllowOther: Story = { args: { allowOther: true } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { optional: true } }

/** The width tells how long an answer is. */
export const Width: Story = { args: { width: 20 } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: 'WS' } }
