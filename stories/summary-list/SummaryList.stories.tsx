import { words } from '@reorua/i18n'
import { SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storySummaryListWords } from '../locales/dist/story-summary-list.js'

const w = words(storySummaryListWords)

const meta = {
  title: 'Components/SummaryList',
  component: SummaryList,
  subcomponents: { SummaryListRow },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof SummaryList>

export default meta
type Story = StoryObj<typeof meta>

/** Answers to check before they are sent, each with its link. What a person wrote stays in their own language. */
export const WithLinks: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow label={w('name')} value={<bdi>Hōhepa Ngāwhika</bdi>} change={{ href: '#name' }} />
      <SummaryListRow label={w('dateOfBirth')} value={w('birthday', { when: '1987-03-27' })} change={{ href: '#date-of-birth' }} />
      <SummaryListRow label={w('contact')} value={w('email')} change={{ href: '#contact' }} />
      <SummaryListRow label={w('phoneNumber')} value={w('none')} change={{ href: '#phone-number' }} />
    </SummaryList>
  ),
}

/** What was sent and cannot be changed any more. */
export const WithoutLinks: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow label={w('name')} value={<bdi>Hōhepa Ngāwhika</bdi>} />
      <SummaryListRow label={w('dateOfBirth')} value={w('birthday', { when: '1987-03-27' })} />
      <SummaryListRow label={w('contact')} value={w('email')} />
    </SummaryList>
  ),
}

/** Some answers can be changed and some not: the columns stay in line. The second question exists in English only. */
export const SomeLinks: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow label={w('name')} value={<bdi>Hōhepa Ngāwhika</bdi>} change={{ href: '#name' }} />
      <SummaryListRow label={w('placeOfBirth')} value={<bdi>Taumatawhakatangihangakōauauotamateaturipūkakapikimaungahoronukupōkaiwhenuakitanatahu</bdi>} />
      <SummaryListRow label={w('phoneNumber')} value={<bdi>021 555 0100</bdi>} change={{ href: '#phone-number' }} />
    </SummaryList>
  ),
}
