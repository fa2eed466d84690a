import type { i18n } from 'i18next'
import en from '../../locales/en/address.json' with { type: 'json' }
import mi from '../../locales/mi/address.json' with { type: 'json' }
import { createI18n as createForPassport } from '../i18n.ts'

/** The words of both services in one instance. */
export function createI18n(): i18n {
  const i18n = createForPassport()
  i18n.addResourceBundle('en', 'address', en)
  i18n.addResourceBundle('mi', 'address', mi)
  return i18n
}
