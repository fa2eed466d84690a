import { IwiSelect, type IwiOption } from '@reorua/react/iwi-select'
import type { Meta, StoryObj } from '@storybook/react-vite'

/** An example, and not a list of iwi: three names, to show how such a list is written. */
const example: IwiOption[] = [
  { value: 'example-1', label: { mi: 'Ngāi Tahu' }, rohe: { mi: 'Te Waipounamu', en: 'South Island' } },
  { value: 'example-2', label: { mi: 'Ngāti Porou' }, rohe: { mi: 'Te Tairāwhiti', en: 'East Coast' } },
  { value: 'example-3', label: { mi: 'Waikato-Tainui' }, rohe: { mi: 'Waikato' } },
]

const meta = {
  title: 'Components/IwiSelect',
  component: IwiSelect,
  args: { name: 'iwi', iwi: example },
  argTypes: {
    iwi: { control: false },
    load: { control: false },
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
  },
} satisfies Meta<typeof IwiSelect>

export default meta
type Story = StoryObj<typeof meta>

/** Up to five iwi, out of the list that your agency keeps. This list is an example of three names. */
export const Plain: Story = {}

/** Answers known from before, one of them in the person’s own words. */
export const Chosen: Story = { args: { defaultValue: ['example-1'], defaultOthers: ['Te Whānau a Tauira'] } }

/** The list, with the rohe of each below its name. */
export const Open: Story = { play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('input[role="combobox"]')?.click() }

/** The error says what to do. It exists in English only. */
export const WithError: Story = { args: { error: { en: 'Enter the name of your iwi, or choose that you do not know it' } } }
