/** A field that holds text with a caret in it. */
type Field = HTMLInputElement | HTMLTextAreaElement

/** The field with this id. */
export function fieldOf(id: string): Field | undefined {
  const found = document.getElementById(id)
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : undefined
}

/** Writes at the caret, as if it had been typed: it can be undone, and whoever listens hears of it. The field gets the focus. */
export function writeLetter(field: Field, letter: string): void {
  if (field.disabled || field.readOnly) return
  field.focus()
  const before = field.value
  // Old, but what alone in every browser goes on the list of what can be undone.
  if (document.execCommand('insertText', false, letter) || field.value !== before) return
  const { selectionStart, selectionEnd, maxLength } = field
  if (selectionStart === null || selectionEnd === null) return
  if (maxLength >= 0 && before.length - (selectionEnd - selectionStart) >= maxLength) return
  field.setRangeText(letter, selectionStart, selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letter }))
}
