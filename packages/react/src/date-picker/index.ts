export { DatePicker, type BlockedDates, type DatePickerProps } from './DatePicker.js'
