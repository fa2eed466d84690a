import { describe } from 'vitest'
import { isFieldOfOneLine } from '../internal/oneLineField.test-data.js'
import { PhoneInput } from './index.js'

describe('a phone input', () =>
  isFieldOfOneLine({
    Field: PhoneInput,
    name: 'phone',
    asks: { mi: ['Tau waea', 'Hei tauira, 04 499 1234, +61 2 9876 5432 rānei'], en: ['Phone number', 'For example, 04 499 1234 or +61 2 9876 5432'] },
    attributes: { type: 'tel', autocomplete: 'tel' },
    typed: ['+64 (0)21 123 4567', 'nothing', ' 04 499 1234 '],
  }))
