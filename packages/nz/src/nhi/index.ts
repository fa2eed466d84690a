export { checkNhi, formatNhi, nhiSchema, parseNhi } from './nhi.js'
export type { ValidNhi } from './nhi.js'
