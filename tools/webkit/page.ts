import type { Page } from 'playwright'
import type { WebKitWindow } from '../webkit.mjs'

/** What the audit asks of a page. Playwright's own pages give it, and WebKit's over WebDriver. */
type AuditedPage = Pick<Page, 'goto' | 'evaluate' | 'waitForFunction' | 'addScriptTag' | 'setViewportSize'>

/** Keys that have no letter, by WebDriver's names for them. */
export const keys = { tab: '\uE004', enter: '\uE007', right: '\uE014' } as const

/** A page of WebKit: what the audit knows of Playwright's pages, and keys. */
export interface WebKitPage {
  /** For code that takes Playwright's pages and asks nothing more of them. */
  page: Page
  /** Presses and releases keys, one after the other: `[keys.tab, 'a']`. */
  press: (pressed: readonly string[]) => Promise<void>
}

interface Answer {
  value?: unknown
  error?: string
}

/** What a site has to serve as `framePath`: pages stand in a frame, because the window is never narrower than its tools. */
export const frameSource = '<!doctype html><html lang="en"><title>WebKit</title><body style="margin: 0"><iframe title="Page" style="border: 0"></iframe></body></html>'
export const framePath = '/webkit/frame.html'

/** Drives a window as Playwright would. */
export async function pageOf({ command }: WebKitWindow, site: string): Promise<WebKitPage> {
  await command('timeouts', { script: 120_000, pageLoad: 60_000 })
  await command('url', { url: site + framePath })

  const evaluate = async (work: unknown, arg?: unknown) => {
    const script = `const done = arguments[1]; Promise.resolve().then(() => (${String(work)})(arguments[0])).then((value) => done(value === undefined ? {} : { value }), (error) => done({ error: String(error) }))`
    const { value, error } = (await command('execute/async', { script, args: [arg ?? null] })) as Answer
    if (error != null) throw new Error(error)
    return value
  }

  const outside = async (work: unknown, arg: unknown) => {
    await command('frame', { id: null })
    await evaluate(work, arg)
    await command('frame', { id: 0 })
  }

  const page = {
    evaluate,
    goto: (url: string) => outside(load, url),
    setViewportSize: (size: { width: number; height: number }) => outside(resize, size),
    async waitForFunction(work: unknown, arg?: unknown, { timeout = 30_000 } = {}) {
      const until = Date.now() + timeout
      while (!(await evaluate(work, arg))) {
        if (Date.now() > until) throw new Error(`WebKit waited ${timeout} ms in vain for ${String(work)}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async addScriptTag(tag: { url?: string; content?: string }) {
      await evaluate(addScript, tag)
    },
  } satisfies Record<keyof AuditedPage, unknown>

  return {
    page: page as unknown as Page,
    press: async (pressed) => {
      const actions = pressed.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await command('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
  }
}

// These run in the page.

function load(url: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.querySelector('iframe')!
    frame.addEventListener('load', () => resolve(), { once: true })
    frame.src = url
  })
}

function resize(size: { width: number; height: number }): void {
  const frame = document.querySelector('iframe')!
  frame.width = String(size.width)
  frame.height = String(size.height)
}

function addScript({ url, content }: { url?: string; content?: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    if (content !== undefined) script.textContent = content
    if (url !== undefined) script.src = url
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${url} could not be loaded`)))
    document.head.append(script)
    if (url === undefined) resolve()
  })
}
