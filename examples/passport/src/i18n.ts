import { reorua } from '@reorua/i18n/i18next'
import { createInstance, type i18n } from 'i18next'
import en from '../locales/en/passport.json' with { type: 'json' }
import mi from '../locales/mi/passport.json' with { type: 'json' }

/** The service's own words. A server makes one instance for each request: what is shared is changed for everybody. */
export function createI18n(): i18n {
  const i18n = createInstance().use(reorua())
  void i18n.init({ resources: { en: { passport: en }, mi: { passport: mi } }, lng: 'en', fallbackLng: 'en', initAsync: false, interpolation: { escapeValue: false } })
  return i18n
}
