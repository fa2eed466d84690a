import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { Run } from './.storybook/run.ts'
import { findChromium, findFirefox, launchOptions, type Browser } from './tools/browsers.mjs'
import { nodeConditions, runtimeDependencies, sourceConditions } from './tools/vite.ts'

const chromium = await findChromium()
const firefox = findFirefox()
const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const

/** One run of all its project's tests. Runs of a project share one Vite server, which saves seconds for each. */
function runIn(browser: Browser, name: string, provide: { reorua?: Run } = {}) {
  const kind = browser.channel === 'moz-firefox' ? ('firefox' as const) : ('chromium' as const)
  return { name, browser: kind, provider: playwright({ launchOptions: launchOptions(browser) }), provide }
}

function inFirefox(name: string, provide?: { reorua: Run }) {
  return 'reason' in firefox ? [] : [runIn(firefox, name, provide)]
}

const browserDefaults = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright(),
}

const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['packages/**/*.test.ts', 'locales/tools/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/dist/**', 'tests/system/**'],
    },
  },
  { extends: true, test: { name: 'system', environment: 'node', include: ['tests/system/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
  {
    extends: true,
    test: {
      name: 'browser',
      include: ['packages/*/src/**/*.test.tsx', 'tests/**/*.test.tsx', 'packages/reo/src/**/*.test.ts'],
      exclude: ['**/*.node.test.ts'],
      setupFiles: ['tests/setup/browser.ts'],
      browser: { ...browserDefaults, instances: [runIn(chromium, 'browser-chromium'), ...inFirefox('browser-firefox')] },
    },
  },
  {
    extends: true,
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: {
      name: 'storybook',
      setupFiles: ['tests/checks/setup.ts'],
      browser: {
        ...browserDefaults,
        instances: [
          ...readings.map((reading) => runIn(chromium, `stories-${reading}`, { reorua: { reading, checks: 'axe' } })),
          ...readings.map((reading) => runIn(chromium, `oracle-${reading}`, { reorua: { reading, checks: 'oracle' } })),
          ...readings.map((reading) => runIn(chromium, `modes-${reading}`, { reorua: { reading, checks: 'modes' } })),
          ...(['mi', 'en-mi'] as const).flatMap((reading) => inFirefox(`stories-firefox-${reading}`, { reorua: { reading, checks: 'axe' } })),
        ],
      },
    },
  },
]

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
  optimizeDeps: { include: [...runtimeDependencies, '@testing-library/react', '@testing-library/user-event', 'axe-core', 'fast-check', 'react-dom/server'] },
  test: { projects },
})
