import { words, type Message, type Words } from '@reorua/i18n'
import { errorSummaryWords } from '@reorua/locales/error-summary'

const w = words(errorSummaryWords)

/** The title of a page that has errors: "Error: …" before its own, because the title is what is heard first. */
export function errorTitle(title: Words): Message {
  return w('pageTitle', { title })
}
