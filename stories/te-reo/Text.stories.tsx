import type { Meta, StoryObj } from '@storybook/react-vite'
import { TryText } from './TryText'

const meta = {
  title: 'Te reo/Text and spelling',
  component: TryText,
  tags: ['!autodocs'],
} satisfies Meta<typeof TryText>

export default meta

/** Type, and every answer changes with it. */
export const Try: StoryObj<typeof meta> = {}
