import '@reorua/tokens/reorua.css'
import './firefox.ts'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { keepFocusInWindow } from './focus.ts'

// Vitest computes accessible names itself, and reads `content: '\FEFF' / ''` as one string of all that stands between
// the first quote and the last. Browsers leave such a box out, so here it is made of what counts as white space.
const plainBar = new CSSStyleSheet()
plainBar.replaceSync(String.raw`.reo-say-second::before { content: '\FEFF' }`)
document.adoptedStyleSheets = [plainBar]

// Components are measured as people meet them: with tokens, one page at a time, in which no file of tests leaves anything.
afterEach(cleanup)
document.body.replaceChildren()

keepFocusInWindow()
