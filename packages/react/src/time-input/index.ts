export { parseTime, type ParsedTime } from './parseTime.js'
export { TimeInput, type TimeInputProps, type TimePart, type TimeParts } from './TimeInput.js'
