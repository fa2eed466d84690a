import type { Meta, StoryObj } from '@storybook/react-vite'
import { AllWords } from '../blocks'

const meta = {
  title: 'Words',
  component: AllWords,
  tags: ['!autodocs'],
} satisfies Meta<typeof AllWords>

export default meta

/** Every string of every namespace, to search and to narrow down. */
export const EveryWord: StoryObj<typeof meta> = {}
