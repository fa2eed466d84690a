import { words, type Reading as Read } from '@reorua/i18n'
import { Button } from '@reorua/react/static/button'
import { Stack } from '@reorua/react/static/stack'
import type { Answers } from '../../passport/src/answers.ts'
import { Fields } from '../../passport/src/Fields.tsx'
import type { Fault } from '../../passport/src/validate.ts'
import { Reading } from './Reading.tsx'

const w = words('passport')

interface ApplicationProps {
  reading: Read
  answers: Answers
  faults: readonly Fault[]
}

/** Asks. An island so that what is typed stays where it is while its words change. */
export function Application({ reading, answers, faults }: ApplicationProps) {
  return (
    <Reading reading={reading}>
      <form id="application" method="post" action="/" noValidate>
        <Stack gap="large">
          <Fields answers={answers} faults={faults} />
          <input type="hidden" name="shown" value={faults.join(' ')} autoComplete="off" />
          <div>
            <Button>{w('send')}</Button>
          </div>
        </Stack>
      </form>
    </Reading>
  )
}
