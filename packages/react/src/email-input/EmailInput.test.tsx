import { describe } from 'vitest'
import { isFieldOfOneLine } from '../internal/oneLineField.test-data.js'
import { EmailInput } from './index.js'

describe('an email input', () =>
  isFieldOfOneLine({
    Field: EmailInput,
    name: 'email',
    asks: { mi: ['Wāhitau īmēra'], en: ['Email address'] },
    attributes: { inputmode: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: 'false' },
    typed: [' hera@kōrero.māori.nz ', 'hera@', 'ma\u0304ori@example.nz'],
  }))
