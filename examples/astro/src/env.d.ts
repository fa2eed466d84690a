import type { Reading } from '@reorua/i18n'

declare global {
  namespace App {
    interface Locals {
      reading: Reading
    }
  }
}
