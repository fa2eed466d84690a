import '@reorua/tokens/reorua.css'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Components are measured as people meet them: with tokens, one page at a time.
afterEach(cleanup)
