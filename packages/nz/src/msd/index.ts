export { checkMsd, formatMsd, msdSchema, parseMsd } from './msd.js'
