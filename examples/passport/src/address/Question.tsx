import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { Form } from '@reorua/react/form'
import { NotificationBanner } from '@reorua/react/notification-banner'
import { Stack } from '@reorua/react/stack'
import { Text } from '@reorua/react/text'
import { useState } from 'react'
import { Shell } from '../Shell.tsx'
import { Buttons } from './Buttons.tsx'
import { Field } from './Field.tsx'
import { ASKED, formsOf } from './questions.ts'
import type { AddressState } from './state.ts'

const w = words('address')

type QuestionProps = Pick<AddressState & { page: 'question' }, 'question' | 'answers' | 'errors' | 'today' | 'back' | 'isChange' | 'isGone'>

/** One question, which heads its page. */
export function Question({ question, answers, errors, today, back, isChange, isGone }: QuestionProps) {
  const [forms] = useState(() => formsOf(today))
  return (
    <Shell back={back} form="question">
      {isGone && (
        <NotificationBanner>
          <Text>{w('gone')}</Text>
        </NotificationBanner>
      )}
      <Form id="question" method="post" action={`/address/${question}${isChange ? '?change' : ''}`} validate={forms[question]} errors={errors} title={w('pageTitle', { page: ASKED[question], service: w('title') })}>
        <Stack gap="large">
          <Field question={question} answers={answers} />
          <Buttons>
            <Button>{w('continue')}</Button>
          </Buttons>
        </Stack>
      </Form>
    </Shell>
  )
}
