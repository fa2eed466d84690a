export { TextInput } from '@reorua/react/text-input'
