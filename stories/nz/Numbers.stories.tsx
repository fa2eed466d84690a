import type { Meta, StoryObj } from '@storybook/react-vite'
import { TryNumbers } from './TryNumbers'

const meta = {
  title: 'New Zealand/Numbers',
  component: TryNumbers,
  tags: ['!autodocs'],
} satisfies Meta<typeof TryNumbers>

export default meta

/** Type, and what is made of it changes with every key. */
export const Try: StoryObj<typeof meta> = {}
