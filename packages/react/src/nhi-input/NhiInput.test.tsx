import { describe } from 'vitest'
import { isFieldOfOneLine } from '../internal/oneLineField.test-data.js'
import { NhiInput } from './index.js'

describe('an NHI input', () =>
  isFieldOfOneLine({
    Field: NhiInput,
    name: 'nhi',
    asks: { mi: ['Tau NHI', 'Hei tauira, ZAA0067, ZBN77VL rānei'], en: ['NHI number', 'For example, ZAA0067 or ZBN77VL'] },
    attributes: { autocapitalize: 'characters', autocomplete: 'off', spellcheck: 'false' },
    typed: ['zbn 77vl', 'ZAA0067', 'zaa-0067 '],
  }))
