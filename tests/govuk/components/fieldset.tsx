import { Fieldset } from '@reorua/react/fieldset'
import { elements, props, words } from '../kit.tsx'
import type { FieldsetOption } from '../options.ts'
import { sizeOf } from '../questions.ts'

interface Options extends FieldsetOption {
  legend: NonNullable<FieldsetOption['legend']>
  html?: string
}

export const counterpart = 'Fieldset'

export function render({ legend, describedBy, role, html, classes, attributes }: Options) {
  return (
    <Fieldset {...props(attributes)} className={classes} role={role} aria-describedby={describedBy} legend={words(legend)} legendSize={sizeOf(legend)}>
      {html && elements({ html })}
    </Fieldset>
  )
}
