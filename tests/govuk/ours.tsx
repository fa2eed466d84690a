import { htmlLang, ReoruaProvider, type Reading } from '@reorua/i18n'
import css from '@reorua/tokens/reorua.css?inline'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StyleSheetManager } from 'styled-components'
import type { Rendering } from './bilingual.ts'
import { openPage } from './chromium.ts'
import type { Fixture } from './fixtures.ts'
import { around } from './kit.tsx'
import { mappings } from './mappings.ts'
import { watched } from './options.ts'
import { spokenIn } from './spoken.ts'

/** What ours is asked for in place of a fixture. Whoever maps a component says of each option what becomes of it. */
export function asked({ component, name, options }: Fixture): ReactElement {
  const { options: seen, unread } = watched(options)
  const element = mappings[component]!.render(seen as never)
  const left = unread()
  if (left.length > 0) throw new Error(`The mapping of ${component} does not look at ${left.join(', ')} of "${name}".`)
  const id = around({ options })
  return (
    <>
      {element}
      {id && (
        <p id={id} lang="en-NZ">
          What describes it
        </p>
      )}
    </>
  )
}

/** A page with our tokens, which shows one element after another to somebody who reads in this way. */
export async function ourPage(reading: Reading): Promise<(element: ReactElement) => Promise<Rendering>> {
  const { document, read } = await openPage(`<!doctype html><html lang="${htmlLang(reading)}"><head><style>${css}</style></head><body></body></html>`)
  return async (element) => {
    const place = document.body.appendChild(document.createElement('div'))
    const { unmount } = render(
      <StyleSheetManager target={document.head}>
        <ReoruaProvider reading={reading}>{element}</ReoruaProvider>
      </StyleSheetManager>,
      { container: place, baseElement: document.body },
    )
    try {
      return { parts: await read(), spoken: spokenIn(place) }
    } finally {
      unmount()
      place.remove()
    }
  }
}
