import type en from '../locales/en/passport.json'

// Makes the keys of `words('passport')` known to the compiler.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'passport'
    resources: { passport: typeof en }
  }
}
