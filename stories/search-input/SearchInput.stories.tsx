import { words } from '@reorua/i18n'
import { SearchInput } from '@reorua/react/search-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/SearchInput',
  component: SearchInput,
  args: { action: '/search', onSubmit: (event) => event.preventDefault() },
  argTypes: { width: { control: 'select', options: [undefined, 10, 20, 30] } },
} satisfies Meta<typeof SearchInput>

export default meta
type Story = StoryObj<typeof meta>

/** The words are sent to the address of the results, with or without scripts. */
export const Plain: Story = {}

/** Say what is searched where there could be a doubt. */
export const OtherWords: Story = { args: { label: w('searchSite') } }

/** In a header there is no doubt, and little room: the label is heard alone. */
export const HiddenLabel: Story = { args: { label: w('searchSite'), hideLabel: true } }

/** The page of results has what was searched for, as it was typed. */
export const Filled: Story = { args: { defaultValue: 'Te Tari Taiwhenua' } }

/** No wider than the words need. */
export const Narrow: Story = { args: { width: 10 } }
