import { PageTitle, words } from '@reorua/i18n'
import { BackLink } from '@reorua/react/back-link'
import { Button } from '@reorua/react/button'
import { ErrorSummary, errorTitle } from '@reorua/react/error-summary'
import { Heading } from '@reorua/react/heading'
import { Stack } from '@reorua/react/stack'
import { Text } from '@reorua/react/text'
import { useState, type SubmitEvent } from 'react'
import { readAnswers, type Answers } from './answers.ts'
import { Fields } from './Fields.tsx'
import { Shell } from './Shell.tsx'
import { FEE } from './state.ts'
import { fieldErrors, validate, type Fault } from './validate.ts'

const w = words('passport')

interface QuestionProps {
  answers: Answers
  faults: readonly Fault[]
  today: string
}

/** Asks for everything that a passport needs. */
export function Question({ answers, faults: atFirst, today }: QuestionProps) {
  const [faults, setFaults] = useState(atFirst)
  const title = faults.length > 0 ? errorTitle(w('title')) : w('title')

  // The server asks the same again. Here it only spares people a journey.
  function check(event: SubmitEvent<HTMLFormElement>) {
    const found = validate(readAnswers(new FormData(event.currentTarget)), today)
    setFaults(found)
    if (found.length > 0) event.preventDefault()
  }

  return (
    <Shell here={w('title')} form="application">
      <PageTitle>{title}</PageTitle>
      <BackLink href="/" />
      <ErrorSummary errors={fieldErrors(faults)} />
      <Heading level={1}>{w('title')}</Heading>
      <Stack gap="large">
        <div>
          <Text size="large">{w('need')}</Text>
          <Text>{w('fee', { fee: FEE })}</Text>
        </div>
        {/* Browsers ask for missing answers in their own language, so the page asks itself. */}
        <form id="application" method="post" action="/passport" noValidate onSubmit={check}>
          <Stack gap="large">
            <Fields answers={answers} faults={faults} />
            <input type="hidden" name="shown" value={faults.join(' ')} autoComplete="off" />
            <div>
              <Button>{w('send')}</Button>
            </div>
          </Stack>
        </form>
      </Stack>
    </Shell>
  )
}
