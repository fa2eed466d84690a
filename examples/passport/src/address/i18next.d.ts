import type en from '../../locales/en/address.json'

declare global {
  interface ServiceWords {
    address: typeof en
  }
}
