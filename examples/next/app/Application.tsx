'use client'
import { PageTitle, words } from '@reorua/i18n'
import { Button } from '@reorua/react/static/button'
import { ErrorSummary, errorTitle } from '@reorua/react/static/error-summary'
import { Heading } from '@reorua/react/static/heading'
import { Stack } from '@reorua/react/static/stack'
import { startTransition, useActionState, type ReactNode, type SubmitEvent } from 'react'
import { NO_ANSWERS } from '../passport/src/answers.ts'
import { Fields } from '../passport/src/Fields.tsx'
import { fieldErrors } from '../passport/src/validate.ts'
import type { Outcome } from './send.ts'

const w = words('passport')

interface ApplicationProps {
  send: (before: Outcome, form: FormData) => Promise<Outcome>
  /** What is said before the questions, from the server. */
  children: ReactNode
}

/** Asks, and tells what is wrong: the part of the page that has a state. */
export function Application({ send, children }: ApplicationProps) {
  const [{ answers, faults, sent }, action] = useActionState(send, { answers: NO_ANSWERS, faults: [], sent: false })

  // Before scripts the browser posts the form to the same action. With them React would empty the form afterwards.
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => action(form))
  }

  const title = w(sent ? 'sentTitle' : 'title')
  return (
    <>
      <PageTitle>{faults.length > 0 ? errorTitle(title) : title}</PageTitle>
      <ErrorSummary errors={fieldErrors(faults)} />
      <Heading level={1}>{title}</Heading>
      {!sent && (
        <>
          {children}
          <form action={action} onSubmit={submit} noValidate>
            <Stack gap="large">
              <Fields answers={answers} faults={faults} />
              <div>
                <Button>{w('send')}</Button>
              </div>
            </Stack>
          </form>
        </>
      )}
    </>
  )
}
