import { renderToString } from 'react-dom/server'
import { Page } from '../Page.tsx'
import { serve } from '../serve.ts'

serve('static-client', (reading) => ({ html: renderToString(<Page reading={reading} />) }))
