import '@reorua/tokens/reorua.css'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { server, userEvent, type Locator } from 'vitest/browser'

// Vitest computes accessible names itself, and reads `content: '\FEFF' / ''` as one string of all that stands between
// the first quote and the last. Browsers leave such a box out, so here it is made of what counts as white space.
const plainBar = new CSSStyleSheet()
plainBar.replaceSync(String.raw`.reo-say-second::before { content: '\FEFF' }`)
document.adoptedStyleSheets.push(plainBar)

// Components are measured as people meet them: with tokens, one page at a time.
afterEach(cleanup)

// In Firefox a field is filled by the page's own means, which React takes for its own doing: so it hears of nothing. It
// hears whoever types, and is to hear this as well.
if (server.browser === 'firefox') {
  const fill = userEvent.fill.bind(userEvent)
  userEvent.fill = async (target, ...rest) => {
    const field = target instanceof Element ? target : (target as Locator).element()
    const watched = Object.getOwnPropertyDescriptor(field, 'value')
    delete (field as Partial<HTMLInputElement>).value
    await fill(target, ...rest)
    if (watched) Object.defineProperty(field, 'value', watched)
  }
}
