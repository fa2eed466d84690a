import { htmlLang, ReoruaProvider, type Reading } from '@reorua/i18n'
import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import { Page, type AnyState } from './Page.tsx'

/** What the server knows of a page and the browser needs to wake it up. */
export interface Delivered {
  reading: Reading
  state: AnyState
  /** The addresses of the style sheets. */
  styles: readonly string[]
}

interface DocumentProps extends Delivered {
  i18n: i18n
  onReadingChange?: (reading: Reading) => void
}

/** The whole document, the same on the server and in the browser. */
export function Document({ reading, state, styles, i18n, onReadingChange }: DocumentProps) {
  return (
    <StrictMode>
      {/* The provider keeps `lang` in step from here on. */}
      <html lang={htmlLang(reading)}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          {styles.map((href) => (
            <link key={href} rel="stylesheet" href={href} />
          ))}
        </head>
        <body>
          <ReoruaProvider defaultReading={reading} onReadingChange={onReadingChange} i18n={i18n}>
            <Page state={state} />
          </ReoruaProvider>
        </body>
      </html>
    </StrictMode>
  )
}
