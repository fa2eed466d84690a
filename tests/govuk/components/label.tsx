import { Label } from '@reorua/react/label'
import { props, words } from '../kit.tsx'
import type { LabelOption } from '../options.ts'
import { sizeOf } from '../questions.ts'

interface Options extends LabelOption {
  for?: string
}

export const counterpart = 'Label'

export function render({ for: htmlFor, attributes, ...label }: Options) {
  return (
    <Label {...props(attributes)} className={label.classes} htmlFor={htmlFor} size={sizeOf(label)}>
      {words(label)}
    </Label>
  )
}
