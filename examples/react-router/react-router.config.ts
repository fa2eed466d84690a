import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // There is one page. Otherwise the browser asks for the others, and says in its console when that is cut short.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
