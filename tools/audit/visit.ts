import type { Reading } from '@reorua/i18n'
import type { Page } from 'playwright'
import { judgeByAxe, judgeByOracle } from './judge.ts'
import type { Story, Visit } from './model.ts'

// What Storybook's preview keeps on its page, under names of its choice.
/* oxlint-disable no-underscore-dangle */
declare const window: {
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } }
  __STORYBOOK_ADDONS_CHANNEL__: { once(event: string, listener: () => void): void; emit(event: string, value: unknown): void }
}

const timeout = 30_000

/** The address of a story in a reading. `a11y.manual` keeps Storybook's own axe still: only one can run at a time. */
export function addressOf(site: string, story: Story, reading: Reading, more = ''): string {
  return `${site}/iframe.html?id=${story.id}&viewMode=story&globals=reading:${reading}${more}`
}

/** Opens a story in one reading and judges it. What goes wrong on the way is told in the visit: it never throws. */
export async function visit(page: Page, story: Story, reading: Reading, { served, site }: { served: string; site: string }): Promise<Visit> {
  const empty = { title: '', lang: '', violations: [], undecided: [], faults: [] }
  const visited = { story, reading, url: addressOf(site, story, reading), ...empty }
  try {
    await page.goto(addressOf(served, story, reading, ';a11y.manual:!true'), { timeout })
    await shown(page)
    const { title, lang } = await page.evaluate(() => ({ title: document.title, lang: document.documentElement.lang }))
    await page.addScriptTag({ url: '/audit/axe.js' })
    const { violations, undecided } = await judgeByAxe(page)
    await speakPseudo(page)
    await page.addScriptTag({ url: '/audit/oracle.js' })
    return { ...visited, title, lang, violations, undecided, faults: await judgeByOracle(page) }
  } catch (error) {
    return { ...visited, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Waits until the story is there. A story that throws leaves Storybook's error page, which must not be judged instead. */
async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() => ['completed', 'finished', 'errored', 'aborted'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? '') || document.body.matches('.sb-show-errordisplay, .sb-show-nopreview'), undefined, { timeout })
  const error = await page.evaluate(() => (document.body.matches('.sb-show-main') ? undefined : (document.querySelector('#error-message')?.textContent ?? 'Storybook shows no story.')))
  if (error !== undefined) throw new Error(`The story was not rendered: ${error.trim()}`)
}

async function speakPseudo(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__
        channel.once('storyRendered', () => requestAnimationFrame(() => resolve()))
        channel.emit('updateGlobals', { globals: { checks: 'oracle' } })
      }),
  )
}
