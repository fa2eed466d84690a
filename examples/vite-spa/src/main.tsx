import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import '@reorua/react/static/reorua.css'
import { ReoruaProvider } from '@reorua/i18n'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createI18n } from '../passport/src/i18n.ts'
import { Page } from './Page.tsx'
import { firstReading, keepReading } from './reading.ts'

// The page says its own title, in what is read.
document.querySelector('title')?.remove()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ReoruaProvider defaultReading={firstReading()} onReadingChange={keepReading} i18n={createI18n()}>
      <Page />
    </ReoruaProvider>
  </StrictMode>,
)
