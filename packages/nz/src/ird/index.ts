export { checkIrd, formatIrd, IRD_HIGHEST, irdSchema, parseIrd } from './ird.js'
export type { IrdOptions } from './ird.js'
