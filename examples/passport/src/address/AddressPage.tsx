import { Check } from './Check.tsx'
import { Question } from './Question.tsx'
import { Return, Saved } from './Saved.tsx'
import { Sent } from './Sent.tsx'
import { Start } from './Start.tsx'
import type { AddressState } from './state.ts'

/** The page of the service that a state describes. */
export function AddressPage({ state }: { state: AddressState }) {
  switch (state.page) {
    case 'start':
      return <Start />
    case 'question':
      return <Question {...state} />
    case 'check':
      return <Check {...state} />
    case 'sent':
      return <Sent {...state} />
    case 'saved':
      return <Saved {...state} />
    case 'return':
      return <Return {...state} />
  }
}
