import { answerTo } from '../internal/belonging.js'

/**
 * Keeps telling of a checkbox whether what belongs to it is shown. ARIA knows `aria-expanded` of a checkbox and not of a
 * radio; and only a script can keep it true, so none is in the HTML.
 * @returns what ends it
 */
export function tellExpanded(conditional: Element): () => void {
  const box = answerTo(conditional)
  if (!box) return () => {}
  const { form } = box
  const tell = () => box.setAttribute('aria-expanded', String(box.checked))
  // A form is told of being reset before it is.
  const tellLater = () => setTimeout(tell)
  tell()
  box.addEventListener('change', tell)
  form?.addEventListener('reset', tellLater)
  // Browsers put back what was chosen when somebody returns to the page.
  addEventListener('pageshow', tell)
  return () => {
    box.removeEventListener('change', tell)
    form?.removeEventListener('reset', tellLater)
    removeEventListener('pageshow', tell)
  }
}
