/** Lets people look at a password; it is hidden again when its form is sent, and when the page is left. */
export function enhancePasswordInput(line: HTMLElement): void {
  const input = line.querySelector<HTMLInputElement>('.reo-password-input')
  const reveal = line.querySelector<HTMLElement>('.reo-password-input-reveal')
  const button = reveal?.querySelector('button')
  const [show, hide] = button?.querySelectorAll<HTMLElement>(':scope > span > span') ?? []
  const [visible, hidden] = line.querySelectorAll<HTMLElement>('.reo-password-input-status > span')
  if (!input || !reveal || !button || !show || !hide || !visible || !hidden) return

  const set = (shown: boolean, told: boolean) => {
    const { selectionStart, selectionEnd } = input
    input.type = shown ? 'text' : 'password'
    show.hidden = shown
    hide.hidden = !shown
    visible.hidden = !told || !shown
    hidden.hidden = !told || shown
    // A field that has changed its type is laid out anew, and Chromium then puts the caret at its start.
    input.getBoundingClientRect()
    input.setSelectionRange(selectionStart, selectionEnd)
  }
  button.addEventListener('mousedown', (event) => {
    if (document.activeElement === input) event.preventDefault()
  })
  button.addEventListener('click', () => set(input.type === 'password', true))
  document.addEventListener('submit', ({ target }) => target === input.form && set(false, false), { capture: true })
  addEventListener('pagehide', () => set(false, false))
  reveal.dataset.enhanced = ''
}
