import css from '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css?inline'
import scripts from '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js?url'
import { treeReader } from './chromium.ts'
import { around } from './kit.tsx'
import type { Fixture } from './fixtures.ts'
import type { Part } from './tree.ts'

interface Scripts {
  initAll(options: { onError: () => void }): void
}

/**
 * A page with GOV.UK's own style sheet and scripts, which shows one fixture after another. What is compared is the page
 * after its scripts have run, as ours is: only then tabs are tabs.
 */
export async function govukPage(): Promise<(fixture: Fixture) => Promise<Part[]>> {
  const frame = document.createElement('iframe')
  // As wide as a page on a desk: below that GOV.UK's tabs stay a list.
  Object.assign(frame, { name: 'govuk', width: '1200', height: '900' })
  const ready = `<script type="module">import * as scripts from ${JSON.stringify(new URL(scripts, location.href).href)}; window.govuk = scripts; parent.dispatchEvent(new Event('govuk-ready'))</script>`
  frame.srcdoc = `<!doctype html><html lang="en" class="govuk-template"><head><style>${css}</style></head><body class="govuk-template__body js-enabled govuk-frontend-supported"><div></div>${ready}</body></html>`
  const loaded = new Promise((resolve) => addEventListener('govuk-ready', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const { initAll } = (frame.contentWindow as unknown as { govuk: Scripts }).govuk
  const read = await treeReader('govuk')
  const place = frame.contentDocument!.querySelector('div')!
  return (fixture) => {
    place.innerHTML = fixture.html + (around(fixture) ? `<p id="${around(fixture)}">What describes it</p>` : '')
    // A fixture is a part of a page: what it points to is missing, and its scripts say so.
    initAll({ onError: () => {} })
    return read()
  }
}
