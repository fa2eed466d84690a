import { words } from '@reorua/i18n'
import { DatePicker } from '@reorua/react/date-picker'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyDatePickerWords } from '../locales/dist/story-date-picker.js'

const w = words(storyDatePickerWords)

/** Presses the button that scripts have added. */
const open = ({ canvasElement }: { canvasElement: HTMLElement }) => canvasElement.querySelector<HTMLButtonElement>('[aria-haspopup]')!.click()

const meta = {
  title: 'Components/DatePicker',
  component: DatePicker,
  args: { legend: w('appointment'), name: 'appointment', today: '2026-11-27' },
  argTypes: {
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    invalid: { control: 'check', options: ['day', 'month', 'year'] },
    blocked: { control: false },
  },
} satisfies Meta<typeof DatePicker>

export default meta
type Story = StoryObj<typeof meta>

/** Three parts to type. Scripts add the button for the calendar. */
export const Plain: Story = {}

/** The calendar begins on today, which has a double line below its number. */
export const Open: Story = { play: open }

/** A date known from before: the calendar begins there. */
export const Filled: Story = { args: { defaultValue: '2026-12-03' }, play: open }

/** Days before the first, after the last and in the list have a line through them. They can be reached and say why they cannot be chosen. */
export const SomeDays: Story = {
  args: {
    example: '27 11 2026',
    min: '2026-11-20',
    max: '2027-02-28',
    blocked: (date) => (new Date(date).getUTCDay() % 6 === 0 ? w('closed') : date === '2026-12-01'),
    defaultValue: { day: '1', month: '12', year: '2026' },
  },
  play: open,
}

/** The error is about one part. What was typed stays as it is, in whichever way it was typed. */
export const OnePartMissing: Story = { args: { error: w('yearMissing'), invalid: ['year'], defaultValue: { day: '3', month: 'Hakihea' } } }

/** A date that the calendar does not have. */
export const WithError: Story = { args: { error: w('appointmentMissing'), invalid: ['day', 'month'], defaultValue: { day: '31', month: '2', year: '2027' } } }

/** A date that cannot be changed has no calendar. */
export const ReadOnly: Story = { args: { readOnly: true, defaultValue: '2026-12-03' } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: '2026-12-03' } }
