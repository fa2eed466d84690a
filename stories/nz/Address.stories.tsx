import type { Meta, StoryObj } from '@storybook/react-vite'
import { TryAddress } from './TryAddress'

const meta = {
  title: 'New Zealand/Address',
  component: TryAddress,
  tags: ['!autodocs'],
} satisfies Meta<typeof TryAddress>

export default meta

/** Fill in the parts, and see the envelope. */
export const Try: StoryObj<typeof meta> = {}
