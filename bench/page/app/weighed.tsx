import { hydrateRoot } from 'react-dom/client'
import '../contender/styles.ts'
import { Page } from '../contender/Page.tsx'
import { Root } from '../contender/Root.tsx'

// The page as an app would have it, for the scales alone.
hydrateRoot(document.getElementById('root')!, <Root language="en"><Page /></Root>)
