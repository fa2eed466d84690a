export { InputField } from 'govuk-react'
