import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import { hydrateRoot } from 'react-dom/client'
import { Document, type Delivered } from './Document.tsx'
import { createI18n } from './address/i18n.ts'
import { readingCookie } from './readingCookie.ts'

const delivered = JSON.parse(document.getElementById('delivered')!.textContent) as Delivered

hydrateRoot(
  document,
  <Document
    {...delivered}
    i18n={createI18n()}
    onReadingChange={(reading) => {
      document.cookie = readingCookie(reading)
    }}
  />,
)
