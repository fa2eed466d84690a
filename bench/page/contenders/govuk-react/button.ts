export { Button } from 'govuk-react'
