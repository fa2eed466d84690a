import { NameInParts, type NameInPartsProps } from './NameInParts.js'
import { WholeName, type WholeNameProps } from './WholeName.js'

export type NameInputProps = WholeNameProps | NameInPartsProps

/** Asks for a person's name, and keeps every letter of it. Renders an `<input>` with its `<label>`; in parts, a `<fieldset>` with several. */
export function NameInput(props: NameInputProps) {
  return props.parts ? <NameInParts {...props} /> : <WholeName {...props} />
}
