export { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
