export { DateInput, type DateInputProps, type DatePart, type DateParts } from './DateInput.js'
