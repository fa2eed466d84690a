import { PageTitle, words } from '@reorua/i18n'
import { Heading } from '@reorua/react/heading'
import { Link } from '@reorua/react/link'
import { Panel } from '@reorua/react/panel'
import { Text } from '@reorua/react/text'
import { Shell } from '../Shell.tsx'
import type { AddressState } from './state.ts'
import { YourAnswers } from './YourAnswers.tsx'

const w = words('address')
const shared = words('passport')

/** Confirms that the new address was sent, with a number to ask by and what happens now. */
export function Sent({ answers, reference, when }: Pick<AddressState & { page: 'sent' }, 'answers' | 'reference' | 'when'>) {
  return (
    <Shell>
      <PageTitle>{w('pageTitle', { page: w('sent'), service: w('title') })}</PageTitle>
      <Panel title={w('sent')}>
        <Text parts={{ number: <strong /> }}>{w('reference', { reference })}</Text>
      </Panel>
      <Text>{shared('sentOn', { when })}</Text>
      <Heading level={2}>{w('next')}</Heading>
      <Text>{w(answers.contact === 'email' ? 'nextByEmail' : 'nextByPhone')}</Text>
      <Text>{w('nextLetters')}</Text>
      <Heading level={2}>{shared('yourAnswers')}</Heading>
      <YourAnswers answers={answers} />
      <p>
        <Link href="/">{shared('goingOverseas')}</Link>
      </p>
    </Shell>
  )
}
