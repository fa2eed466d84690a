import { beforeEach } from 'vitest'

/**
 * Tab past the last field would lead to the browser's own buttons, and in Firefox no test could bring the focus back: a
 * page without it has no focus events, and no key presses its buttons. So it leads to a stop around the frame that tests
 * run in, and each test begins inside.
 */
export function keepFocusInWindow(): void {
  const frame = window.frameElement as HTMLElement
  for (const stop of frame.ownerDocument.querySelectorAll('[data-stop]')) stop.remove()
  for (const where of ['beforebegin', 'afterend'] as const) {
    const stop = frame.ownerDocument.createElement('div')
    stop.dataset.stop = ''
    stop.tabIndex = 0
    stop.addEventListener('keydown', (event) => event.preventDefault())
    frame.insertAdjacentElement(where, stop)
  }
  beforeEach(() => frame.focus())
}
