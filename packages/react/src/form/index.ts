export { Form, type FormProps, type FormSubmitEvent } from './Form.js'
export type { Validate, Validation } from './validate.js'
