export { checkPostcode, formatPostcode, parsePostcode, POSTCODES, postcodeSchema } from './postcode.js'
export type { PostcodeOptions } from './postcode.js'
