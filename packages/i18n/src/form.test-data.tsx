/* oxlint-disable jsx-a11y/anchor-has-content, jsx-a11y/control-has-associated-label -- their words come from the message */
import { PageTitle, Say, useSay, words } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)

const said = [
  w('bornFull', { when: '2026-12-03T23:30:00+13:00' }),
  w('errors', { count: 1 }),
  w('cost', { sum: 1234.5 }),
  w('who', { people: ['Hera', 'Mere', 'Tama'] }),
  w('choice', { people: [w('name'), w('title')] }),
  w('error', { error: 'Enter your name' }),
  w('welcome', { name: 'ليلى' }),
  w('englishOnly'),
]

/** A page with a date, a plural, money and lists: what runtimes disagree about. */
export function Form() {
  const say = useSay()
  return (
    <main>
      <PageTitle>{w('title')}</PageTitle>
      <h1>
        <Say>{w('title')}</Say>
      </h1>
      {said.map((message) => (
        <p key={message.key}>
          <Say>{message}</Say>
        </p>
      ))}
      <Say parts={{ link: <a href="/help" /> }}>{w('help')}</Say>
      <select>
        <option>{say(w('choice', { people: ['Hera', 'Mere'] })).text}</option>
      </select>
    </main>
  )
}

/** The text of that page in Māori, then English: the same characters on every server and in every browser. */
export const formText =
  'Uruwhenua PassportRā: Rāpare, 3 Hakihea 2026 Date: Thursday, 3 December 2026Kotahi te hapa 1 errorUtu: $1,234.50 Cost: $1,234.50Mō Hera, Mere me Tama For Hera, Mere and TamaIngoa, Uruwhenua rānei Name or PassportHapa: Enter your name Error: Enter your nameNau mai, ليلى Welcome, ليلىRenewalTirohia te Āwhina See HelpHera, Mere rānei / Hera or Mere'
