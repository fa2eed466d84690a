const yes = new Set(['yes', 'y', 'āe', 'ae', 'x', 'true', '1', '✓', '✔', 'reviewed', 'reviewed by me', 'ok', 'done', 'checked', 'approved'])
const no = new Set(['', 'n', 'false', '0', 'pending', 'tbc', 'tbd', 'todo', 'to do', 'n/a', 'na', 'none', 'nil', 'null', 'later', 'draft', 'unsure', 'waiting'])
const refusals = new Set(['no', 'not', 'never', 'kāo', 'kao', 'kāore', 'kaore', 'kāhore', 'kahore', 'needs'])
const nobody = new Set(['me', 'myself', 'i', 'au', 'ahau', 'us', 'we', 'self', 'anonymous', 'unknown', 'someone', 'somebody', 'everyone', 'name', 'a name', 'translator', 'reviewer', 'kaiwhakamāori'])

/** What a text says when it answers a question: “Not yet.” is no, “Kāore anō” too. Nothing when it is no answer, but perhaps a name. */
export function answerIn(text: string): 'yes' | 'no' | undefined {
  const words = plain(text)
  if (yes.has(words)) return 'yes'
  // “No. 123” is a number.
  return no.has(words) || (refusals.has(words.split(' ')[0]!) && !/\p{N}/u.test(words)) ? 'no' : undefined
}

/** Whether a text can be the name of somebody. One word is enough: many people have one name. */
export function isName(text: string): boolean {
  return answerIn(text) === undefined && !nobody.has(plain(text)) && (text.match(/\p{L}/gu) ?? []).length >= 2
}

/** Whether a text can be the licence of a translator: a number, or who gave it. */
export function isLicence(text: string): boolean {
  return answerIn(text) === undefined && /[\p{L}\p{N}]/u.test(text)
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}/✓✔]+/gu)?.join(' ') ?? ''
}
