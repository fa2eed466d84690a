export { DateRange, type DateRangeEnd, type DateRangeProps, type DateRangeValue } from './DateRange.js'
