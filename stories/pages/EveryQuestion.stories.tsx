import type { FieldError } from '@reorua/react/error-summary'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { everyQuestion, EveryQuestion } from './EveryQuestion.tsx'

const { errors } = (await everyQuestion.check(new FormData())) as { errors: readonly FieldError[] }

const meta = {
  title: 'Pages/Every question',
  component: EveryQuestion,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof EveryQuestion>

export default meta
type Story = StoryObj<typeof meta>

/** Every question that can be asked, on one page. Fill in half of it, and choose another language. */
export const Empty: Story = {}

/** Nothing answered: each question says what is wrong with it, in the words of the catalogue. */
export const WithErrors: Story = { args: { errors } }
