import type { Words } from '@reorua/i18n'

// The unit separator: no keyboard has it, and every library leaves it as it is.
const MARK = '\u001F'

/**
 * Puts words into a string, for libraries that keep the message of an error as nothing else: Zod, Valibot, React Hook Form,
 * `setCustomValidity`. {@link textToWords} takes them out again.
 * @example
 * z.string().min(1, wordsToText(w('nameMissing')))
 */
export function wordsToText(words: Words): string {
  return typeof words === 'string' ? words : MARK + JSON.stringify(words)
}

/**
 * Takes words out of a string that {@link wordsToText} has made. Any other string is words already, in the app's source
 * language. Nothing stays nothing, so that the error of a library can be given to a field as it is.
 * @example
 * <TextInput {...register('name')} error={textToWords(errors.name?.message)} />
 */
export function textToWords(text: string): Words
export function textToWords(text: string | undefined): Words | undefined
export function textToWords(text: string | undefined): Words | undefined {
  if (!text || !carriesWords(text)) return text || undefined
  return JSON.parse(text.slice(MARK.length)) as Words
}

/** Whether {@link wordsToText} has made it of more than a string. */
export function carriesWords(text: string): boolean {
  return text.startsWith(MARK)
}
