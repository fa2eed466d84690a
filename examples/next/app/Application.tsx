'use client'
import { PageTitle, words } from '@reorua/i18n'
import { Button } from '@reorua/react/static/button'
import { Form } from '@reorua/react/static/form'
import { Heading } from '@reorua/react/static/heading'
import { Stack } from '@reorua/react/static/stack'
import { useActionState, type ReactNode } from 'react'
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

/** Asks, and tells what is wrong: the part of the page that has a state. Before scripts the browser posts it to the same action. */
export function Application({ send, children }: ApplicationProps) {
  const [{ answers, faults, sent }, action] = useActionState(send, { answers: NO_ANSWERS, faults: [], sent: false })
  const title = w(sent ? 'sentTitle' : 'title')
  if (sent) {
    return (
      <>
        <PageTitle>{title}</PageTitle>
        <Heading level={1}>{title}</Heading>
      </>
    )
  }
  return (
    <Form action={action} errors={fieldErrors(faults)} title={title}>
      <Heading level={1}>{title}</Heading>
      {children}
      <Stack gap="large">
        <Fields answers={answers} faults={faults} />
        <div>
          <Button>{w('send')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
