import type { Meta, StoryObj } from '@storybook/react-vite'
import { Page } from '../../examples/passport/src/Page.tsx'
import { NO_ANSWERS } from '../../examples/passport/src/address/questions.ts'
import { allAnswered } from './answers.ts'
import { inService, parameters } from './service.tsx'

const meta = {
  title: 'Patterns/Check answers',
  component: Page,
  decorators: [inService],
  parameters,
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>

/** Everything that was answered, each with a link to change it. */
export const AllAnswers: Story = { args: { state: { service: 'address', page: 'check', answers: allAnswered, back: '/address/email' } } }

/** Questions that did not concern this person are not there; what they left out is not either. */
export const OtherQuestions: Story = {
  args: {
    state: {
      service: 'address',
      page: 'check',
      back: '/address/phone',
      answers: { ...NO_ANSWERS, name: 'Tāne', birth: { day: '1', month: '12', year: '2001' }, address: { street: '4/27 Marine Parade', suburb: '', town: 'Ahuriri', postcode: '4110' }, contact: 'phone', phone: '021 555 0100' },
    },
  },
}
