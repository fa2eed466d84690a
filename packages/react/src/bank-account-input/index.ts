export { BankAccountInput, type BankAccountInputProps } from './BankAccountInput.js'
