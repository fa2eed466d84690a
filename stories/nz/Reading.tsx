import { Say, words, type Message } from '@reorua/i18n'
import { Tag } from '@reorua/react/tag'
import { storyNzWords } from '../locales/dist/story-nz.js'
import { Data, Nothing } from '../te-reo/Answers'

const w = words(storyNzWords)

/** What calls answer, one under the other. Renders a `<dl>`. */
export function Reading({ of }: { of: readonly (readonly [call: string, answer: string | undefined])[] }) {
  return (
    <dl className="nz-reading">
      {of.map(([call, answer]) => (
        <div key={call}>
          <dt>
            <Data>{call}</Data>
          </dt>
          <dd>{answer === undefined ? <Nothing /> : <Data>{answer}</Data>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What is unusual and stops nobody. Said aloud when it appears. */
export function Warnings({ of = [] }: { of: readonly Message[] | undefined }) {
  return (
    <div role="status" className="nz-warnings">
      {of.map((warning) => (
        <p key={warning.key}>
          <Tag variant="warning">{w('warning')}</Tag> <Say>{warning}</Say>
        </p>
      ))}
    </div>
  )
}
