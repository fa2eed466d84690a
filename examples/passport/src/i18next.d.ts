import type en from '../locales/en/passport.json'

// Makes the keys of `words('passport')` known to the compiler. Another service adds its own to the same interface.
declare global {
  interface ServiceWords {
    passport: typeof en
  }
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'passport'
    resources: ServiceWords
  }
}
