import type { Meta, StoryObj } from '@storybook/react-vite'
import { TryNumbers } from './TryNumbers'

const meta = {
  title: 'Te reo/Numbers and lists',
  component: TryNumbers,
  tags: ['!autodocs'],
} satisfies Meta<typeof TryNumbers>

export default meta

/** Type, and every answer changes with it. */
export const Try: StoryObj<typeof meta> = {}
