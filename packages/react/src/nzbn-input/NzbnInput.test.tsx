import { describe } from 'vitest'
import { isFieldOfOneLine } from '../internal/oneLineField.test-data.js'
import { NzbnInput } from './index.js'

describe('an NZBN input', () =>
  isFieldOfOneLine({
    Field: NzbnInput,
    name: 'nzbn',
    asks: { mi: ['NZBN', 'Hei tauira, 9429039501974'], en: ['NZBN', 'For example, 9429039501974'] },
    attributes: { inputmode: 'numeric', autocomplete: 'off', spellcheck: 'false' },
    typed: ['9429 0395 0197 4', '9429039501976', 'none'],
  }))
