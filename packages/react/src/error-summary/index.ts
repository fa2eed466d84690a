export { ErrorSummary, type ErrorSummaryProps, type FieldError } from './ErrorSummary.js'
export { errorTitle } from './errorTitle.js'
