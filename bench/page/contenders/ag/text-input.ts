export { TextInput } from '@ag.ds-next/react/text-input'
