import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { findChromium, findFirefox, launchOptions, type Browser } from './tools/browsers.mjs'

const chromium = await findChromium()
const firefox = findFirefox()

/** Packages are tested from their sources, so that no build has to come first. */
const conditions = ['@reorua/source', 'module', 'browser', 'development|production']
const nodeConditions = ['@reorua/source', 'module', 'node', 'development|production']

/** Anything Vite discovers only while tests run makes it reload the page under them. */
const runtimeDependencies = [
  '@testing-library/react',
  '@testing-library/user-event',
  'axe-core',
  'fast-check',
  'i18next',
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'styled-components',
]

/** Vitest changes the object it is given, so each project gets its own. */
function inBrowser(browser: Browser) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions(browser) }),
    instances: [{ browser: browser.channel === 'moz-firefox' ? ('firefox' as const) : ('chromium' as const) }],
  }
}

const componentTests = {
  include: ['packages/*/src/**/*.test.tsx', 'packages/reo/src/**/*.test.ts'],
  exclude: ['**/*.node.test.ts'],
}

const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['packages/*/src/**/*.test.ts', 'packages/tokens/**/*.test.ts', 'locales/tools/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/dist/**', 'tests/system/**'],
    },
  },
  { extends: true, test: { name: 'browser-chromium', ...componentTests, browser: inBrowser(chromium) } },
]

if (!('reason' in firefox)) {
  projects.push({ extends: true, test: { name: 'browser-firefox', ...componentTests, browser: inBrowser(firefox) } })
}

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
  optimizeDeps: { include: runtimeDependencies },
  test: { projects },
})
