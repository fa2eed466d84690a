import { TextInput } from '@reorua/react/text-input'
import { Textarea } from '@reorua/react/textarea'
import type { ReactElement } from 'react'
import { words } from './kit.tsx'

/** Fields of ours for the HTML of one of GOV.UK's: a label, a control, and what is wrong with it. */
export function fieldsIn(html: string): ReactElement {
  const body = new DOMParser().parseFromString(html, 'text/html').body
  const label = body.querySelector('label')!
  const control = body.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')!
  const error = body.querySelector('.govuk-error-message')
  const known = new Set<Element | null>([label, control, error])
  const others = [...body.querySelectorAll('*')].filter((element) => !known.has(element))
  if (others.length > 0) throw new Error(`A field of GOV.UK's has more in it than is mapped: ${html}`)
  const props = { id: control.id, name: control.name, label: words({ text: label.textContent }), error: error ? words({ text: error.textContent }) : undefined, defaultValue: control.value }
  return control instanceof HTMLTextAreaElement ? <Textarea {...props} /> : <TextInput {...props} type={control.type as 'text'} />
}
