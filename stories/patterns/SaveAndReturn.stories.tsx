import { words } from '@reorua/i18n'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Page } from '../../examples/passport/src/Page.tsx'
import { allAnswered, questionPage } from './answers.ts'
import { inService, parameters } from './service.tsx'

const w = words('address')

const meta = {
  title: 'Patterns/Save and return',
  component: Page,
  decorators: [inService],
  parameters,
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>

/** A button on every page keeps it as it is, half filled in, and judges nothing. */
export const HalfFilled: Story = { args: { state: questionPage('address', { back: '/address/birth', answers: { ...allAnswered, address: { street: '12 Pōhutukawa Street', suburb: '', town: '', postcode: '' } } }) } }

/** What to write down, how long it is good for, and where it is asked for. */
export const Saved: Story = { args: { state: { service: 'address', page: 'saved', reference: 'KH7M-4RTW', next: '/address/address' } } }

/** Where people come back, here or on another device. */
export const Return: Story = { args: { state: { service: 'address', page: 'return', reference: '', errors: [] } } }

/** After the hour the page says so, and not that the number is wrong. */
export const Expired: Story = { args: { state: { service: 'address', page: 'return', reference: 'kh7m 4rtw', errors: [{ field: 'reference', error: w('referenceExpired') }] } } }

/** Who was away for longer in the middle of the way is told why the questions begin anew. */
export const Gone: Story = { args: { state: questionPage('name', { isGone: true }) } }
