import '@reorua/tokens/reorua.css'
import { parseReading, ReoruaProvider } from '@reorua/i18n'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Gallery } from './Gallery.tsx'

const root = document.getElementById('root')!

hydrateRoot(
  root,
  <StrictMode>
    <ReoruaProvider defaultReading={parseReading(root.dataset.reading)}>
      <Gallery />
    </ReoruaProvider>
  </StrictMode>,
  // Firefox tells a test the text of a message, but not what is inside an error.
  { onRecoverableError: (error) => console.error(String(error)) },
)
root.dataset.awake = ''
