export { BANKS } from './branches.js'
export type { Bank, BankAlgorithm, BranchRange } from './branches.js'
export { bankAccountSchema, checkBankAccount, formatBankAccount, parseBankAccount } from './bank-account.js'
export type { BankAccountOptions, ValidBankAccount } from './bank-account.js'
