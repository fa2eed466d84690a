import { Textarea } from '@reorua/react/textarea'
import { fieldProps, type FieldOptions } from '../questions.ts'

interface Options extends FieldOptions {
  rows?: number
}

export const counterpart = 'Textarea'

export function render({ rows, ...field }: Options) {
  return <Textarea {...fieldProps(field)} rows={rows} />
}
