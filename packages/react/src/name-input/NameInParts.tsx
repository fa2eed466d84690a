import { words, type Words } from '@reorua/i18n'
import { nameInputWords } from '@reorua/locales/name-input'
import type { ComponentPropsWithRef } from 'react'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import { heardAbove } from '../internal/heardAbove.js'
import { MacronKeys } from '../macron-keys/index.js'
import { TextInput } from '../text-input/index.js'
import * as S from './NameInput.styles.js'

const w = words(nameInputWords)

/** A part of a name. */
export type NamePart = 'given' | 'family'

/** A name as it was typed, part by part. Who has one name has one part. */
export type NameParts = Partial<Record<NamePart, string>>

export interface NameInPartsProps extends Omit<FieldsetProps, 'legend' | 'legendSize' | 'children' | 'defaultValue' | 'onChange'> {
  /** Asks for these parts, each in a field of its own, in this order. */
  parts: readonly NamePart[]
  /** Whose name is asked for; "Full name" unless given. */
  label?: Words
  /** How large the label is; `page` where the question is the page's heading. */
  labelSize?: FieldsetProps['legendSize']
  /** The parts are sent as this name and `-given`, `-family`. */
  name: string
  /** What stands in the parts at first, where the form keeps it. */
  defaultValue?: NameParts | undefined
  /** What stands in the parts now, where the app keeps it; needs `onChange`. */
  value?: NameParts | undefined
  /** Told of everything typed: `event.target.name` says in which part. */
  onChange?: ComponentPropsWithRef<'input'>['onChange']
  /** `name` where it asks for the person's own name, which browsers then offer; `off` for somebody else's. */
  autoComplete?: 'name' | 'off'
  /** Whether a name must be given; browsers then ask for the part that is not optional. */
  required?: boolean
  /** Whether the name is shown and sent but cannot be changed. */
  readOnly?: boolean
  /** Whether letters with macrons can be written by buttons. */
  macronKeys?: boolean
}

/** A name in fields of its own for its parts. Not everybody has a family name, so that can be left empty. */
export function NameInParts({ parts, label = w('label'), labelSize, name, defaultValue, value, onChange, autoComplete = 'name', required, readOnly, macronKeys = true, ...rest }: NameInPartsProps) {
  const id = rest.id ?? name
  return (
    <Fieldset {...rest} name={name} legend={label} legendSize={labelSize} onChange={onChange as never}>
      <S.Root>
        <S.Parts>
          {parts.map((part) => {
            const kept = value ? { value: value[part] ?? '', onChange: heardAbove } : { defaultValue: defaultValue?.[part] }
            return (
              <TextInput
                key={part}
                {...kept}
                id={`${id}-${part}`}
                name={`${name}-${part}`}
                label={w(part)}
                optional={part === 'family'}
                required={required && part === 'given'}
                readOnly={readOnly}
                autoComplete={autoComplete === 'name' ? `${part}-name` : autoComplete}
                autoCapitalize="words"
                autoCorrect="off"
                spellCheck={false}
              />
            )
          })}
        </S.Parts>
        {macronKeys && <MacronKeys field={parts.map((part) => `${id}-${part}`).join(' ')} />}
      </S.Root>
    </Fieldset>
  )
}
