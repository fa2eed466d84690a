import type { Meta, StoryObj } from '@storybook/react-vite'
import { Page } from '../../examples/passport/src/Page.tsx'
import { allAnswered } from './answers.ts'
import { inService, parameters } from './service.tsx'

const meta = {
  title: 'Patterns/Confirmation page',
  component: Page,
  decorators: [inService],
  parameters,
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>

/** What happened, a number to ask by, what happens next, and what was sent. */
export const Sent: Story = { args: { state: { service: 'address', page: 'sent', answers: allAnswered, reference: 'KH7M-4RTW', when: '2026-11-21T09:30:00+13:00' } } }
