import { words, type Words } from '@reorua/i18n'
import { nameInputWords } from '@reorua/locales/name-input'
import { useId } from 'react'
import { MacronKeys } from '../macron-keys/index.js'
import { TextInput, type TextInputProps } from '../text-input/index.js'
import * as S from './NameInput.styles.js'

const w = words(nameInputWords)

export interface WholeNameProps extends Omit<TextInputProps, 'label' | 'type' | 'prefix' | 'suffix'> {
  /** Whose name is asked for; "Full name" unless given. */
  label?: Words
  /** Asks in several fields. Ask in one wherever you can. */
  parts?: undefined
  /** Whether letters with macrons can be written by buttons. */
  macronKeys?: boolean
}

/** The whole name in one field. */
export function WholeName({ label = w('label'), macronKeys = true, id, ...rest }: WholeNameProps) {
  const generated = useId()
  const inputId = id ?? rest.name ?? generated
  return (
    <S.Root>
      <TextInput autoComplete="name" autoCapitalize="words" autoCorrect="off" spellCheck={false} {...rest} id={inputId} label={label} />
      {macronKeys && <MacronKeys field={inputId} />}
    </S.Root>
  )
}
