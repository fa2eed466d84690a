export { adoptedStyles } from './adoptedStyles.js'
