import { Say, words } from '@reorua/i18n'
import { introductionWords } from '../locales/dist/introduction.js'
import '../blocks/blocks.css'
import './introduction.css'

const w = words(introductionWords)

/** The title of the first page, in what the toolbar says. */
export function Welcome() {
  return (
    <div className="block sb-unstyled welcome">
      <p className="welcome-greeting">
        <Say>{w('welcome')}</Say>
      </p>
      <h1>
        <Say>{w('reorua')}</Say>
      </h1>
    </div>
  )
}
