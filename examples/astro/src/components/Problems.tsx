import type { Reading as Read } from '@reorua/i18n'
import { ErrorSummary } from '@reorua/react/static/error-summary'
import { fieldErrors, type Fault } from '../../passport/src/validate.ts'
import { Reading } from './Reading.tsx'

/** Tells what is wrong with the answers. An island because it takes the focus, and leads to the fields of another one. */
export function Problems({ reading, faults }: { reading: Read; faults: readonly Fault[] }) {
  return (
    <Reading reading={reading}>
      <ErrorSummary errors={fieldErrors(faults)} />
    </Reading>
  )
}
