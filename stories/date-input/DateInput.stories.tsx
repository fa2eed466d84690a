import { words } from '@reorua/i18n'
import { DateInput } from '@reorua/react/date-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyDateInputWords } from '../locales/dist/story-date-input.js'

const w = words(storyDateInputWords)

const meta = {
  title: 'Components/DateInput',
  component: DateInput,
  args: { legend: w('dateOfBirth'), name: 'birth', autoComplete: 'bday' },
  argTypes: {
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    autoComplete: { control: 'inline-radio', options: [undefined, 'bday', 'off'] },
    invalid: { control: 'check', options: ['day', 'month', 'year'] },
  },
} satisfies Meta<typeof DateInput>

export default meta
type Story = StoryObj<typeof meta>

/** A date that people know by heart, in the order of New Zealand. */
export const Plain: Story = {}

/** The hint shows one date the way it may be typed. */
export const WithExample: Story = { args: { example: '27 3 1987' } }

/** The error is about the whole date. */
export const WithError: Story = { args: { example: '27 3 1987', error: w('dateOfBirthMissing') } }

/** The error is about one part, and only that part is marked. What was typed stays as it is. */
export const OnePartMissing: Story = { args: { error: w('yearMissing'), invalid: ['year'], defaultValue: { day: '27', month: '3' } } }

/** A date that the calendar does not have. */
export const NoSuchDate: Story = { args: { error: w('notADate'), invalid: ['day', 'month'], defaultValue: { day: '31', month: '2', year: '1987' } } }

/** A date known from before. It is not of the person, so nothing offers their birthday. */
export const Filled: Story = { args: { legend: w('startDate'), name: 'start', autoComplete: undefined, defaultValue: { day: '14', month: '9', year: '2026' } } }

/** Nobody remembers the day on which they moved. */
export const MonthAndYear: Story = { args: { legend: w('startDate'), name: 'start', autoComplete: undefined, example: '9 2026', parts: ['month', 'year'] } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { legendSize: 'page', example: '27 3 1987' } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { legend: w('startDate'), name: 'start', autoComplete: undefined, optional: true } }

/** A date that is known already and cannot be changed here. */
export const ReadOnly: Story = { args: { readOnly: true, defaultValue: { day: '27', month: '3', year: '1987' } } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: { day: '27', month: '3', year: '1987' } } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { legend: 'Date of birth', hint: 'As it is on your birth certificate', error: 'Enter your date of birth' } }
