import { PageTitle, words } from '@reorua/i18n'
import { ButtonLink } from '@reorua/react/button'
import { Heading } from '@reorua/react/heading'
import { SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import { Text } from '@reorua/react/text'
import { countAnswers, COUNTRIES, REASONS, type Answers } from './answers.ts'
import { own } from './own.tsx'
import { Shell } from './Shell.tsx'
import { FEE } from './state.ts'
import { birthDate } from './validate.ts'

const w = words('passport')

interface SentProps {
  answers: Answers
  /** The instant at which they were sent. */
  when: string
}

/** Confirms that the application was sent, and shows what was in it. */
export function Sent({ answers, when }: SentProps) {
  const { name, contact, email, phone, more } = answers
  const reasons = REASONS.filter((reason) => answers.reasons.includes(reason)).map((reason) => w(reason))
  const country = COUNTRIES.find((one) => one === answers.country)
  return (
    <Shell here={w('sentTitle')} above={[{ href: '/', text: w('goingOverseas') }, { href: '/passport', text: w('title') }]}>
      <PageTitle>{w('sentTitle')}</PageTitle>
      <Heading level={1}>{w('sentTitle')}</Heading>
      <Text size="large">{w('answersSent', { count: countAnswers(answers) })}</Text>
      <Text>{w('sentOn', { when })}</Text>
      <Heading level={2}>{w('yourAnswers')}</Heading>
      <SummaryList>
        <SummaryListRow label={w('name')} value={own(name)} />
        <SummaryListRow label={w('birth')} value={w('birthAnswer', { birth: birthDate(answers) ?? '' })} />
        <SummaryListRow label={w('contact')} value={w(contact === 'email' ? 'email' : 'phone')} />
        {email && <SummaryListRow label={w('emailAddress')} value={own(email)} />}
        {phone && <SummaryListRow label={w('phoneNumber')} value={own(phone)} />}
        <SummaryListRow label={w('reasons')} value={w('reasonsAnswer', { reasons })} />
        {country && <SummaryListRow label={w('country')} value={w(country)} />}
        {more && <SummaryListRow label={w('more')} value={own(more)} />}
        <SummaryListRow label={w('feeLabel')} value={w('feeAnswer', { fee: FEE })} />
      </SummaryList>
      <p>
        <ButtonLink href="/passport" variant="secondary">
          {w('again')}
        </ButtonLink>
      </p>
    </Shell>
  )
}
