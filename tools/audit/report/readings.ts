import type { Reading } from '@reorua/i18n'

/** What the language toggle calls each reading. */
export const readingWords = { mi: 'mi', en: 'en', 'mi-en': 'miEn', 'en-mi': 'enMi' } as const satisfies Record<Reading, string>
