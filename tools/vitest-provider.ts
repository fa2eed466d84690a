import { playwright, type PlaywrightProviderOptions } from '@vitest/browser-playwright'
import type { Page } from 'playwright'

/**
 * Vitest's provider for Playwright, which finds the frame that tests run in by its element. Vitest looks for it by its
 * name, and Playwright learns the name in Firefox too late where the machine is busy: every key press of a file then
 * fails with 'Cannot find "vitest-iframe"'.
 */
export function provider(options: PlaywrightProviderOptions) {
  const original = playwright(options)
  return {
    ...original,
    providerFactory(...project: Parameters<typeof original.providerFactory>) {
      const made = original.providerFactory(...project) as Commands & ReturnType<typeof original.providerFactory>
      const contextOf = made.getCommandsContext.bind(made)
      made.getCommandsContext = (session) => {
        const context = contextOf(session)
        const frame = async () => (await (await context.page.locator('iframe[data-vitest="true"]').elementHandle())?.contentFrame()) ?? context.frame()
        return { page: context.page, context: context.context, iframe: context.iframe, frame }
      }
      return made
    },
  }
}

interface Commands {
  getCommandsContext(session: string): CommandsContext
}

interface CommandsContext {
  page: Page
  context: unknown
  iframe: unknown
  frame(): Promise<unknown>
}
