import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { Form } from '@reorua/react/form'
import { Heading } from '@reorua/react/heading'
import { Stack } from '@reorua/react/stack'
import { Text } from '@reorua/react/text'
import { Shell } from '../Shell.tsx'
import { Buttons } from './Buttons.tsx'
import type { AddressState } from './state.ts'
import { YourAnswers } from './YourAnswers.tsx'

const w = words('address')
const shared = words('passport')

/** Shows all answers before they are sent, each with a link to change it. */
export function Check({ answers, back }: Pick<AddressState & { page: 'check' }, 'answers' | 'back'>) {
  return (
    <Shell back={back}>
      <Form method="post" action="/address/check" title={w('pageTitle', { page: w('check'), service: w('title') })}>
        <Heading level={1}>{w('check')}</Heading>
        <Stack gap="large">
          <YourAnswers answers={answers} canChange />
          <Text>{w('declaration')}</Text>
          <Buttons>
            <Button>{shared('send')}</Button>
          </Buttons>
        </Stack>
      </Form>
    </Shell>
  )
}
