export { MacronKeys, type MacronKeysProps } from './MacronKeys.js'
