import { words } from '@reorua/i18n'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Page } from '../../examples/passport/src/Page.tsx'
import { allAnswered, questionPage } from './answers.ts'
import { inService, parameters } from './service.tsx'

const shared = words('passport')

const meta = {
  title: 'Patterns/One question per page',
  component: Page,
  decorators: [inService],
  parameters,
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>

/** The label of the one field is the heading of the page. */
export const Text: Story = { args: { state: questionPage('name') } }

/** A date is one question too: the legend of its three fields is the heading. */
export const Date: Story = { args: { state: questionPage('birth', { back: '/address/name' }) } }

/** Several fields that answer one question together. */
export const Group: Story = { args: { state: questionPage('address', { back: '/address/birth', answers: allAnswered }) } }

/** One answer out of a few, which decides what is asked next. */
export const Choice: Story = { args: { state: questionPage('contact', { back: '/address/address' }) } }

/** Sent too early: the summary comes first, and leads to the part that is missing. */
export const WithError: Story = {
  args: { state: questionPage('birth', { back: '/address/name', answers: { ...allAnswered, birth: { day: '27', month: '', year: '1987' } }, errors: [{ field: 'birth-month', error: shared('monthMissing') }] }) },
}

/** From the page of answers: Back leads there, and so does Continue. */
export const Changed: Story = { args: { state: questionPage('contact', { back: '/address/check', isChange: true, answers: allAnswered }) } }
