export { TextInput } from './fields.tsx'
