import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Run twice: for what browsers load, and with --ssr for what Node runs.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: {
    // A Content-Security-Policy without `data:` lets no file into a style sheet.
    assetsInlineLimit: 0,
    copyPublicDir: !isSsrBuild,
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    ...(!isSsrBuild && { manifest: true, modulePreload: { polyfill: false }, rolldownOptions: { input: 'src/client.tsx' } }),
  },
}))
