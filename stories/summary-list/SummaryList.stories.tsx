import { words } from '@reorua/i18n'
import { SummaryCard, SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storySummaryListWords } from '../locales/dist/story-summary-list.js'

const w = words(storySummaryListWords)

const meta = {
  title: 'Components/SummaryList',
  component: SummaryList,
  subcomponents: { SummaryListRow, SummaryCard },
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

/** An answer can have several links. Each is heard with the question: “Remove phone number”. */
export const SeveralLinks: Story = {
  render: () => (
    <SummaryList>
      <SummaryListRow label={w('phoneNumber')} value={<bdi>021 555 0100</bdi>} change={{ href: '#phone-number' }} actions={[{ href: '#remove-phone-number', text: w('remove') }]} />
      <SummaryListRow label={w('name')} value={<bdi>Hōhepa Ngāwhika</bdi>} change={{ href: '#name' }} />
    </SummaryList>
  ),
}

/** Answers about one of several things stand in a card. Its links, and those of its rows, say which one they are about. */
export const InCards: Story = {
  render: () => (
    <>
      <SummaryCard heading={w('firstChild')} actions={[{ href: '#remove-1', text: w('remove') }]}>
        <SummaryList>
          <SummaryListRow label={w('name')} value={<bdi>Mere Ngāwhika</bdi>} change={{ href: '#name-1' }} of={w('firstChild')} />
          <SummaryListRow label={w('dateOfBirth')} value={w('birthday', { when: '2019-07-06' })} change={{ href: '#date-of-birth-1' }} of={w('firstChild')} />
        </SummaryList>
      </SummaryCard>
      <SummaryCard heading={w('secondChild')} actions={[{ href: '#remove-2', text: w('remove') }]}>
        <SummaryList>
          <SummaryListRow label={w('name')} value={<bdi>Tama Ngāwhika</bdi>} change={{ href: '#name-2' }} of={w('secondChild')} />
          <SummaryListRow label={w('dateOfBirth')} value={w('birthday', { when: '2022-11-30' })} change={{ href: '#date-of-birth-2' }} of={w('secondChild')} />
        </SummaryList>
      </SummaryCard>
    </>
  ),
}
