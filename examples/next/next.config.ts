import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  // This folder alone, whatever stands around it.
  turbopack: { root: import.meta.dirname },
}

export default config
