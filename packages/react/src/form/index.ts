export { Form, type FormProps } from './Form.js'
export type { Validate, Validation } from './validate.js'
