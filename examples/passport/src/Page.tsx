import { AgencyStatement, RequestProblem, Start } from './Pages.tsx'
import { Question } from './Question.tsx'
import { Sent } from './Sent.tsx'
import type { PageState } from './state.ts'

/** The page that a state describes. */
export function Page({ state }: { state: PageState }) {
  switch (state.page) {
    case 'start':
      return <Start />
    case 'question':
      return <Question answers={state.answers} faults={state.faults} today={state.today} />
    case 'sent':
      return <Sent answers={state.answers} when={state.when} />
    case 'statement':
      return <AgencyStatement about={state.about} />
    case 'problem':
      return <RequestProblem problem={state.problem} />
  }
}
