import type { Meta, StoryObj } from '@storybook/react-vite'
import { TryOrder } from './TryOrder'

const meta = {
  title: 'Te reo/Order and search',
  component: TryOrder,
  tags: ['!autodocs'],
} satisfies Meta<typeof TryOrder>

export default meta

/** Type, and every answer changes with it. */
export const Try: StoryObj<typeof meta> = {}
