import type { Meta, StoryObj } from '@storybook/react-vite'
import { NO_ANSWERS, type Answers } from '../../examples/passport/src/answers.ts'
import { Page } from '../../examples/passport/src/Page.tsx'
import { validate } from '../../examples/passport/src/validate.ts'
import { inService, parameters } from '../patterns/service.tsx'

const today = '2026-11-21'

const halfFilled: Answers = { ...NO_ANSWERS, name: 'Hōhepa Ngāwhika', birth: { day: '27', month: '3', year: '' }, contact: 'email', email: 'hohepa@', reasons: ['family', 'study'] }
const allAnswered: Answers = { ...halfFilled, birth: { day: '27', month: '3', year: '1987' }, email: 'hohepa@example.org', phone: '021 555 0100', country: 'cookIslands', more: 'Kei Rarotonga taku tuahine.\nMy sister lives in Rarotonga.', declaration: true }

const meta = {
  title: 'Pages/Passport',
  component: Page,
  decorators: [inService],
  parameters,
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>

/** The page as a person first meets it. Choose a language at the top: whatever has been done on the page stays. */
export const Empty: Story = { args: { state: { page: 'question', answers: NO_ANSWERS, faults: [], today } } }

/** Nobody is told of errors in what is still being written, also when the language changes now. */
export const HalfFilled: Story = { args: { state: { page: 'question', answers: halfFilled, faults: [], today } } }

/** Sent too early: the summary leads to each field, and speaks the language of the moment. */
export const WithErrors: Story = { args: { state: { page: 'question', answers: halfFilled, faults: validate(halfFilled, today), today } } }

/** What was sent, with dates, a list, a plural and money in both languages. */
export const Confirmation: Story = { args: { state: { page: 'sent', answers: allAnswered, when: '2026-11-21T09:30:00+13:00' } } }

/** Where a link leads nowhere. */
export const NotFound: Story = { args: { state: { page: 'problem', problem: 'notFound' } } }
