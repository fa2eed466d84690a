import css from 'govuk-frontend/dist/govuk/govuk-frontend.min.css?inline'
// oxlint-disable-next-line import/default -- Vite gives their address
import scripts from 'govuk-frontend/dist/govuk/govuk-frontend.min.js?url'
import { openPage } from './chromium.ts'
import type { Fixture } from './fixtures.ts'
import { around } from './kit.tsx'
import type { Part } from './tree.ts'

interface Scripts {
  initAll: (this: void, options: { scope: Element; onError: () => void }) => void
}

/**
 * A page with GOV.UK's own style sheet and scripts, which shows one fixture after another. What is compared is the page
 * after its scripts have run, as ours is: only then tabs are tabs.
 */
export async function theirPage(): Promise<(fixture: Fixture) => Promise<Part[]>> {
  const run = `<script type="module">import * as scripts from ${JSON.stringify(new URL(scripts, location.href).href)}; window.govuk = scripts</script>`
  const { document, read } = await openPage(`<!doctype html><html lang="en" class="govuk-template"><head><style>${css}</style></head><body class="govuk-template__body js-enabled govuk-frontend-supported"><div></div>${run}</body></html>`)
  const { initAll } = (document.defaultView as unknown as { govuk: Scripts }).govuk
  const place = document.querySelector('div')!
  return (fixture) => {
    const id = around(fixture)
    place.innerHTML = fixture.html + (id ? `<p id="${id}">What describes it</p>` : '')
    // A fixture is a part of a page. What it points to may not be there, and its scripts would say so.
    initAll({ scope: place, onError: () => {} })
    return read()
  }
}
