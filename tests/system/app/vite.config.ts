import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// What to build is in the environment, so that one installed app can be built in many ways.
const { ENTRY, OUT, FOR = 'browsers', CONDITION } = process.env
const conditions = CONDITION ? [CONDITION, 'module', 'browser', 'development|production'] : undefined
const isReact = (id: string) => /^react(-dom)?($|\/)/.test(id)

export default defineConfig({
  plugins: [react()],
  logLevel: 'warn',
  resolve: { conditions },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Styles are compared to the last value, and a minifier writes some in another way.
    cssMinify: false,
    modulePreload: { polyfill: false },
    ...(FOR === 'node' && { ssr: ENTRY }),
    rolldownOptions: {
      input: ENTRY,
      // To see what a component weighs beyond React, its app must not lose what it exports.
      ...(FOR === 'weighing' && { external: isReact, preserveEntrySignatures: 'strict' }),
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
})
