/**
 * Unicode NFC, or another form, for texts from anywhere. Passes by what no language writes: halves of characters, for
 * which Firefox would put U+FFFD, and more than 30 marks on one letter (the bound of Unicode's
 * Stream-Safe Text Format, UAX #15), whose sorting takes V8 seconds for 100,000.
 */
export function normalForm(text: string, form: 'NFC' | 'NFKD' = 'NFC'): string {
  return text.split(/(\p{M}{31,}|\p{Cs}+)/u).map((part, index) => (index % 2 ? part : part.normalize(form))).join('')
}
