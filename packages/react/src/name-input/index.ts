export { NameInput, type NameInputProps } from './NameInput.js'
export type { NameInPartsProps, NamePart, NameParts } from './NameInParts.js'
export type { WholeNameProps } from './WholeName.js'
