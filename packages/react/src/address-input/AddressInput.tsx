import { Say, words, type Words } from '@reorua/i18n'
import { addressInputWords } from '@reorua/locales/address-input'
import type { ComponentPropsWithRef } from 'react'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import { heardAbove } from '../internal/heardAbove.js'
import type { Width } from '../internal/Width.js'
import { Radio, Radios } from '../radios/index.js'
import { Textarea } from '../textarea/index.js'
import { TextInput } from '../text-input/index.js'
import * as S from './AddressInput.styles.js'
import { AddressLookUp, type LookUpProps } from './AddressLookUp.js'
import { ALL_PARTS, NOT_NEEDED, PARTS, type AddressKind, type AddressPart, type AddressParts } from './addressParts.js'

const w = words(addressInputWords)

const LABELS = { building: 'building', line: 'line', suburb: 'suburb', rd: 'rd', box: 'boxNumber', lobby: 'lobby', town: 'town', postcode: 'postcode', lines: 'lines', country: 'country' } as const
const WIDTHS: Partial<Record<AddressPart, Width>> = { rd: 5, town: 20, postcode: 5, country: 20 }
const TOKENS: Record<AddressPart, string> = { building: 'address-line2', line: 'address-line1', suburb: 'address-level3', rd: 'address-line2', box: 'address-line1', lobby: 'address-line2', town: 'address-level2', postcode: 'postal-code', lines: 'street-address', country: 'country-name' }

export interface AddressInputProps extends Omit<FieldsetProps, 'children' | 'defaultValue' | 'onChange'>, Partial<LookUpProps> {
  /** The parts are sent as this name and `-line`, `-suburb`, `-town`, `-postcode` and so on, the kind as `-kind`. */
  name: string
  /** Which kinds of address it takes. Of several it asks which one it is; of one it asks nothing. */
  kinds?: readonly AddressKind[]
  /** What stands in the parts at first, where the form keeps it. */
  defaultValue?: AddressParts | undefined
  /** What stands in the parts now, where the app keeps it; needs `onChange`. */
  value?: AddressParts | undefined
  /** Told of everything typed or chosen: `event.target.name` says in which part. */
  onChange?: ComponentPropsWithRef<'input'>['onChange']
  /** What is wrong with each part. A Form around may know it as well, by the name of the part. */
  errors?: Readonly<Partial<Record<AddressPart | 'kind', Words | undefined>>>
  /** What else helps to fill in a part. */
  hints?: Readonly<Partial<Record<AddressPart, Words | undefined>>>
  /** Whose address browsers offer: the person's own unless told otherwise, `off` where it is somebody else's. */
  autoComplete?: 'billing' | 'shipping' | 'off'
}

/**
 * Asks for an address as New Zealand Post writes them: in a town, by rural delivery, or a box. Renders a `<fieldset>` with
 * an `<input>` for each part, whose text it never changes; only the parts of the chosen kind are shown, without scripts as well.
 */
export function AddressInput({ name, kinds = ['urban', 'rural', 'box'], defaultValue, value, onChange, errors, hints, autoComplete, lookUp, resolve, ...rest }: AddressInputProps) {
  const id = rest.id ?? name
  const [only] = kinds
  const asks = kinds.length > 1
  const asked = ALL_PARTS.filter((part) => kinds.some((kind) => PARTS[kind].includes(part)))
  const partProps = (part: AddressPart) => ({
    ...(value ? { value: value[part] ?? '', onChange: heardAbove } : { defaultValue: defaultValue?.[part] }),
    id: `${id}-${part}`,
    name: `${name}-${part}`,
    label: w(LABELS[part]),
    hint: hints?.[part],
    error: errors?.[part],
    optional: NOT_NEEDED.has(part),
    autoComplete: autoComplete === 'off' ? autoComplete : [autoComplete, TOKENS[part]].filter(Boolean).join(' '),
  })
  return (
    <Fieldset {...rest} name={name} onChange={onChange as never}>
      {lookUp && <AddressLookUp name={name} id={id} kinds={kinds} lookUp={lookUp} resolve={resolve} />}
      <S.Parts data-asks={asks ? '' : undefined}>
        {lookUp && (
          <S.ByHand>
            <Say>{w('byHand')}</Say>
          </S.ByHand>
        )}
        {asks ? (
          <Radios name={`${name}-kind`} id={`${id}-kind`} legend={w('kind')} error={errors?.kind} {...(value ? { value: value.kind ?? '' } : { defaultValue: defaultValue?.kind })}>
            {kinds.map((kind) => (
              <Radio key={kind} value={kind}>
                {w(kind)}
              </Radio>
            ))}
          </Radios>
        ) : (
          <input type="hidden" name={`${name}-kind`} value={only} />
        )}
        {asked.map((part) => (
          <S.Part key={part} data-kinds={kinds.filter((kind) => PARTS[kind].includes(part)).join(' ')}>
            {part === 'lines' ? <Textarea {...partProps(part)} rows={4} /> : <TextInput {...partProps(part)} width={WIDTHS[part]} inputMode={part === 'postcode' ? 'numeric' : undefined} />}
          </S.Part>
        ))}
      </S.Parts>
    </Fieldset>
  )
}
