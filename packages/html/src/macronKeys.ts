import { fieldOf, writeLetter } from '../../react/src/macron-keys/writeLetter.js'

/** Lets the keys write into the field that `data-field` names, or into the one of several that had the focus last. */
export function enhanceMacronKeys(root: HTMLElement): void {
  const ids = (root.dataset.field ?? '').split(' ')
  const keys = [...root.querySelectorAll<HTMLElement>('.reo-macron-keys-key')]
  const capitals = keys.find((key) => key.hasAttribute('aria-pressed'))
  let last = ids[0]!
  let shift = false
  const isOn = () => capitals?.getAttribute('aria-pressed') === 'true'

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && ids.includes(target.id)) last = target.id
  })
  root.addEventListener('mousedown', (event) => {
    const isKey = event.target instanceof Element && event.target.closest('.reo-macron-keys-key')
    if (isKey && document.activeElement === fieldOf(last)) event.preventDefault()
  })
  // Firefox does not tell of Shift where a key has pressed the button.
  for (const type of ['keydown', 'keyup'] as const) root.addEventListener(type, ({ shiftKey }) => void (shift = shiftKey))
  root.addEventListener('click', (event) => {
    const key = event.target instanceof Element && event.target.closest<HTMLElement>('.reo-macron-keys-key')
    if (!key) return
    if (key === capitals) return switchCapitals(!isOn())
    const letter = key.querySelector('bdi')!.textContent.toLowerCase()
    const field = fieldOf(last)
    if (field) writeLetter(field, isOn() !== (event.detail === 0 ? shift : event.shiftKey) ? letter.toUpperCase() : letter)
  })
  root.dataset.enhanced = ''

  function switchCapitals(on: boolean) {
    capitals!.setAttribute('aria-pressed', String(on))
    // The letter that is seen, and the one in its name.
    for (const letter of root.querySelectorAll('.reo-macron-keys-key bdi')) letter.textContent = on ? letter.textContent.toUpperCase() : letter.textContent.toLowerCase()
  }
}
