import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { htmlLang, readingFrom, ReoruaProvider } from '@reorua/i18n'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import { Gallery } from './Gallery.tsx'

const files = new URL('../client/', import.meta.url)

const server = createServer((request, response) => {
  const name = request.url?.split('?')[0]
  if (name === '/client.js' || name === '/client.css') {
    response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/css')
    return response.end(readFileSync(new URL(`.${name}`, files)))
  }
  const reading = readingFrom(request)
  const sheet = new ServerStyleSheet()
  const page = renderToString(
    sheet.collectStyles(
      <StrictMode>
        <ReoruaProvider defaultReading={reading}>
          <Gallery />
        </ReoruaProvider>
      </StrictMode>,
    ),
  )
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="${htmlLang(reading)}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/client.css">${sheet.getStyleTags()}<script type="module" src="/client.js"></script></head><body><div id="root" data-reading="${reading}">${page}</div></body></html>`)
})

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as { port: number }).port}/`))
