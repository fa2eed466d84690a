import { AddressPage } from './address/AddressPage.tsx'
import type { AddressState } from './address/state.ts'
import { AgencyStatement, RequestProblem, Start } from './Pages.tsx'
import { Question } from './Question.tsx'
import { Sent } from './Sent.tsx'
import type { PageState } from './state.ts'

/** What either service can show. */
export type AnyState = PageState | AddressState

/** The page that a state describes. */
export function Page({ state }: { state: AnyState }) {
  if ('service' in state) return <AddressPage state={state} />
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
      return <RequestProblem problem={state.problem} again={state.again} />
  }
}
