export { checkNzbn, formatNzbn, nzbnSchema, parseNzbn } from './nzbn.js'
