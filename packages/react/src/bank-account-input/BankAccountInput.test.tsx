import { describe } from 'vitest'
import { isFieldOfOneLine } from '../internal/oneLineField.test-data.js'
import { BankAccountInput } from './index.js'

describe('a bank account input', () =>
  isFieldOfOneLine({
    Field: BankAccountInput,
    name: 'account',
    asks: { mi: ['Tau pūkete', 'Hei tauira, 01-0902-0068389-00'], en: ['Bank account number', 'For example, 01-0902-0068389-00'] },
    attributes: { inputmode: 'numeric', autocomplete: 'off', spellcheck: 'false' },
    typed: ['1-902-68389-0', '01 0902 0068389 00', '0109020068389000'],
  }))
