import { htmlLang, ReoruaProvider, type Reading } from '@reorua/i18n'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Fixture } from './fixtures.ts'
import { around } from './kit.tsx'
import { mappings } from './mappings.ts'
import { watched } from './options.ts'

/** What ours is asked for in place of a fixture. Whoever maps a component says of each option what becomes of it. */
export function asked({ component, name, options }: Fixture): ReactElement {
  const { options: seen, unread } = watched(options)
  const element = mappings[component]!.render(seen as never)
  const left = unread()
  if (left.length > 0) throw new Error(`The mapping of ${component} does not look at ${left.join(', ')} of "${name}".`)
  return element
}

/** Shows ours to somebody who reads in this way, until it is told to take it away. */
export function shown(fixture: Fixture, element: ReactElement, reading: Reading): { container: Element; unmount: () => void } {
  const id = around(fixture)
  return render(
    <div lang={htmlLang(reading)}>
      <ReoruaProvider reading={reading}>{element}</ReoruaProvider>
      {id && (
        <p id={id} lang="en-NZ">
          What describes it
        </p>
      )}
    </div>,
  )
}
