export { TextInput } from 'suomifi-ui-components'
