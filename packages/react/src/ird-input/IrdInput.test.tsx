import { describe } from 'vitest'
import { isFieldOfOneLine } from '../internal/oneLineField.test-data.js'
import { IrdInput } from './index.js'

describe('an IRD input', () =>
  isFieldOfOneLine({
    Field: IrdInput,
    name: 'ird',
    asks: { mi: ['Tau IRD', 'Hei tauira, 49-098-576'], en: ['IRD number', 'For example, 49-098-576'] },
    attributes: { inputmode: 'numeric', autocomplete: 'off', spellcheck: 'false' },
    typed: ['49 098 576', '４９－０９８－５７６', 'IRD 49098576'],
  }))
