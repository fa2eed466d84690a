import { words } from '@reorua/i18n'
import { DateRange } from '@reorua/react/date-range'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyDateRangeWords } from '../locales/dist/story-date-range.js'

const w = words(storyDateRangeWords)

/** Presses the last of the buttons that scripts have added. */
const openLast = ({ canvasElement }: { canvasElement: HTMLElement }) => [...canvasElement.querySelectorAll<HTMLButtonElement>('[aria-haspopup]')].at(-1)!.click()

const meta = {
  title: 'Components/DateRange',
  component: DateRange,
  args: { legend: w('travel'), legendSize: 'large', name: 'travel', today: '2026-11-27' },
  argTypes: {
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    blocked: { control: false },
  },
} satisfies Meta<typeof DateRange>

export default meta
type Story = StoryObj<typeof meta>

/** Two dates in one question, each with a calendar once scripts are there. */
export const Plain: Story = {}

/** The calendar shows the days between both dates, and lets nobody choose an end before the start. */
export const Open: Story = { args: { defaultValue: { from: '2026-12-03', to: '2026-12-16' } }, play: openLast }

/** The second calendar begins at the first date. */
export const StartOnly: Story = { args: { defaultValue: { from: '2027-01-18' } }, play: openLast }

/** The error is about the second date alone. */
export const WrongOrder: Story = { args: { defaultValue: { from: '2026-12-16', to: '2026-12-03' }, to: { error: w('toBeforeFrom') } } }

/** The first date does not exist. */
export const NoSuchDate: Story = { args: { defaultValue: { from: { day: '31', month: 'Hui-tanguru', year: '2027' } }, from: { error: w('notADate'), invalid: ['day', 'month'] } } }
