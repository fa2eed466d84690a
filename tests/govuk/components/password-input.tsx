import { PasswordInput, type PasswordInputProps } from '@reorua/react/password-input'
import { looksOnly } from '../kit.tsx'
import type { Attributes } from '../options.ts'
import { fieldProps, type FieldOptions } from '../questions.ts'

interface Options extends FieldOptions {
  button?: { classes?: string; attributes?: Attributes }
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

export const counterpart = 'PasswordInput'

export function render({ autocomplete, spellcheck, button, ...options }: Options) {
  const { showPasswordText, hidePasswordText, showPasswordAriaLabelText, hidePasswordAriaLabelText, passwordShownAnnouncementText, passwordHiddenAnnouncementText, ...field } = options
  // The words of the button are the library's own; differences.ts tells why.
  looksOnly(showPasswordText, hidePasswordText, showPasswordAriaLabelText, hidePasswordAriaLabelText, passwordShownAnnouncementText, passwordHiddenAnnouncementText, button)
  const width = Number(/--width-(\d+)/.exec(field.classes ?? '')?.[1]) as PasswordInputProps['width']
  return <PasswordInput {...fieldProps(field)} spellCheck={spellcheck ?? false} autoComplete={autocomplete as PasswordInputProps['autoComplete']} width={width || undefined} />
}
