import { words } from '@reorua/i18n'
import { parseTime, TimeInput } from '@reorua/react/time-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)
const noHalf = parseTime({ hour: '4', minute: '30' })

const meta = {
  title: 'Components/TimeInput',
  component: TimeInput,
  args: { legend: w('startTime'), name: 'start' },
  argTypes: {
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    invalid: { control: 'check', options: ['hour', 'minute', 'period'] },
  },
} satisfies Meta<typeof TimeInput>

export default meta
type Story = StoryObj<typeof meta>

/** A time of day by the clock of twelve hours. Neither am nor pm is chosen for anybody. */
export const Plain: Story = {}

/** The hint shows one time, as each language writes it. */
export const WithExample: Story = { args: { example: '16:30' } }

/** The error is about the whole time. */
export const WithError: Story = { args: { error: parseTime({}).problem } }

/** The error is about one part, and only that part is marked. What was typed stays as it is. */
export const OnePartMissing: Story = { args: { error: noHalf.problem, invalid: noHalf.invalid, defaultValue: { hour: '4', minute: '30' } } }

/** A time known from before. */
export const Filled: Story = { args: { defaultValue: { hour: '9', minute: '05', period: 'am' } } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { legendSize: 'page', example: '16:30' } }

/** A question that may be left unanswered says so. */
export const Optional: Story = { args: { optional: true } }

/** A time that is known already and cannot be changed here. */
export const ReadOnly: Story = { args: { readOnly: true, defaultValue: { hour: '9', minute: '05', period: 'am' } } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: { hour: '9', minute: '05', period: 'am' } } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { legend: 'When did it happen?', hint: 'About when, if you are not sure', error: 'Enter when it happened' } }
