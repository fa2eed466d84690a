import { words } from '@reorua/i18n'
import { SummaryList, SummaryListRow } from '@reorua/react/summary-list'
import { own } from '../own.tsx'
import { birthDate } from '../validate.ts'
import { questionsFor, type AddressAnswers, type QuestionName } from './questions.ts'

const w = words('address')
const shared = words('passport')

const LABELS = { name: w('nameLabel'), birth: shared('birth'), address: w('addressLabel'), contact: shared('contact'), email: shared('emailAddress'), phone: shared('phoneNumber') }

/** All that was answered; with links to change it, as long as it can be changed. */
export function YourAnswers({ answers, canChange }: { answers: AddressAnswers; canChange?: boolean }) {
  return (
    <SummaryList>
      {questionsFor(answers).map((name) => (
        <SummaryListRow key={name} label={LABELS[name]} value={answerTo(name, answers)} change={canChange ? { href: `/address/${name}?change` } : undefined} />
      ))}
    </SummaryList>
  )
}

function answerTo(question: QuestionName, answers: AddressAnswers) {
  switch (question) {
    case 'birth':
      return shared('birthAnswer', { birth: birthDate(answers) ?? '' })
    case 'address': {
      const { street, suburb, town, postcode } = answers.address
      return own([street, suburb, `${town} ${postcode}`].filter((line) => line.trim() !== '').join('\n'))
    }
    case 'contact':
      return shared(answers.contact === 'email' ? 'email' : 'phone')
    default:
      return own(answers[question])
  }
}
