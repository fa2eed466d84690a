import type { Meta, StoryObj } from '@storybook/react-vite'
import { TryDates } from './TryDates'

const meta = {
  title: 'Te reo/Dates and times',
  component: TryDates,
  tags: ['!autodocs'],
} satisfies Meta<typeof TryDates>

export default meta

/** Type, and every answer changes with it. */
export const Try: StoryObj<typeof meta> = {}
