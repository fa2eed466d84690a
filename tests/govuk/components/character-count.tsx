import { CharacterCount } from '@reorua/react/character-count'
import { looksOnly } from '../kit.tsx'
import { fieldProps, type FieldOptions } from '../questions.ts'
import { lacks } from '../unsupported.ts'

interface Options extends FieldOptions {
  rows?: number
  maxlength?: number
  maxwords?: number
  threshold?: number
  countType?: 'characters' | 'length' | 'words'
  countMessage?: object
  textareaDescriptionText?: string
  charactersUnderLimitText?: object
  charactersAtLimitText?: string
  charactersOverLimitText?: object
  wordsUnderLimitText?: object
  wordsAtLimitText?: string
  wordsOverLimitText?: object
}

export const counterpart = 'CharacterCount'

export function render({ rows, maxlength, maxwords, threshold, countType, countMessage, textareaDescriptionText, charactersUnderLimitText, charactersAtLimitText, charactersOverLimitText, wordsUnderLimitText, wordsAtLimitText, wordsOverLimitText, ...field }: Options) {
  const limit = maxlength ?? maxwords
  if (!limit) lacks('count without a limit')
  if (countType === 'length') lacks('count of code units')
  // What it says is the library's, in both languages.
  looksOnly(countMessage, textareaDescriptionText, charactersUnderLimitText, charactersAtLimitText, charactersOverLimitText, wordsUnderLimitText, wordsAtLimitText, wordsOverLimitText)
  const { maxlength: _cuts, ...attributes } = field.attributes ?? {}
  return <CharacterCount {...fieldProps({ ...field, attributes })} rows={rows} limit={limit} unit={maxwords || countType === 'words' ? 'words' : 'characters'} threshold={threshold} />
}
