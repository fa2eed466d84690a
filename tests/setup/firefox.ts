import { server, userEvent, type Locator } from 'vitest/browser'

// Firefox fills a field by the page's own means, which React takes for its own doing: so it hears of nothing. It hears
// whoever types, and is to hear this as well.
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
