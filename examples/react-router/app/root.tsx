import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import { htmlLang, ReoruaProvider } from '@reorua/i18n'
import { useState } from 'react'
import { Links, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { createI18n } from '../passport/src/i18n.ts'
import { readingCookie } from '../passport/src/readingCookie.ts'
import type { Route } from './+types/root'
import { decideReading, readingContext } from './reading.ts'

export const middleware = [decideReading]

export function loader({ context }: Route.LoaderArgs) {
  return { reading: context.get(readingContext) }
}

/** The whole document, in the reading of the request. Where it changes in place, the provider keeps `lang` in step. */
export default function Root({ loaderData: { reading } }: Route.ComponentProps) {
  const [i18n] = useState(createI18n)
  return (
    <html lang={htmlLang(reading)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Links />
      </head>
      <body>
        <ReoruaProvider defaultReading={reading} onReadingChange={(next) => void (document.cookie = readingCookie(next))} i18n={i18n}>
          <Outlet />
        </ReoruaProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}
