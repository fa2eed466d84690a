import type { Words } from '@reorua/i18n'
import { formatFileSize } from '@reorua/reo'

/** The size of a file as it is written in each language. */
export function sizeWords(bytes: number): Words {
  return { mi: formatFileSize('mi', bytes) ?? '', en: formatFileSize('en', bytes) ?? '' }
}
