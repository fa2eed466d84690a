import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { BrowserInstanceOption } from 'vitest/node'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { Run } from './.storybook/run.ts'
import { findChromium, findFirefox, launchOptions, type Browser } from './tools/browsers.mjs'
import { provider } from './tools/vitest-provider.ts'
import { nodeConditions, runtimeDependencies, sourceConditions } from './tools/vite.ts'

// Every browser that a run starts listens for the end of this process.
process.setMaxListeners(50)

// Half of the processors for Node and half for browsers. Both work at the same time as long as all projects are of one
// group, which those with fewer workers cannot be in.
const workers = Math.max(1, Math.floor(availableParallelism() / 2))
const [together, afterwards] = [1, 2]

const chromium = await findChromium()
const firefox = findFirefox()

/** One run of all its project's tests. The runs of a project share one Vite server, which saves seconds for each. */
function runIn(browser: Browser, name: string, options: Pick<BrowserInstanceOption, 'exclude' | 'provide'> = {}): BrowserInstanceOption {
  const isFirefox = browser.channel === 'moz-firefox'
  return {
    ...options,
    name,
    // Firefox gives the focus to one window at a time, and a page without it presses no button by a key.
    ...(isFirefox && { maxWorkers: 1, sequence: { groupOrder: workers === 1 ? together : afterwards } }),
    browser: isFirefox ? 'firefox' : 'chromium',
    provider: provider({ launchOptions: launchOptions(browser) }),
  }
}

function inFirefox(name: string, options?: Parameters<typeof runIn>[2]) {
  return 'reason' in firefox ? [] : [runIn(firefox, name, options)]
}

const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const
const asking = (checks: Run['checks'], reading: Run['reading']) => ({ provide: { reorua: { checks, reading } } })

const inBrowsers = { enabled: true, headless: true, screenshotFailures: false, provider: playwright() }
const notInBrowsers = ['**/node_modules/**', '**/dist/**', '**/*.node.test.ts']
const inBothBrowsers = {
  sequence: { groupOrder: together },
  exclude: notInBrowsers,
  setupFiles: ['tests/setup/browser.ts'],
  globalSetup: ['tools/static/setup.mjs', 'tools/html/setup.mjs'],
}

const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      // One process for all files: one for each took longer than what is in them.
      isolate: false,
      sequence: { groupOrder: together },
      environment: 'node',
      include: ['packages/**/*.test.ts', 'locales/tools/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/dist/**', 'tests/system/**'],
      // A machine that is busy with everything else reads a thousand files slowly.
      testTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: { name: 'system', sequence: { groupOrder: together }, environment: 'node', include: ['tests/system/*.test.ts'], provide: { run: randomUUID() }, testTimeout: 300_000, hookTimeout: 300_000 },
  },
  {
    extends: true,
    test: {
      ...inBothBrowsers,
      name: 'browser',
      include: ['packages/*/src/**/*.test.tsx', 'packages/reo/src/**/*.test.ts', 'packages/nz/src/**/*.test.ts'],
      // One page for all files: a page for each took half of the time.
      isolate: false,
      restoreMocks: true,
      browser: {
        ...inBrowsers,
        instances: [runIn(chromium, 'browser-chromium'), ...inFirefox('browser-firefox')],
      },
    },
  },
  {
    extends: true,
    test: {
      ...inBothBrowsers,
      name: 'pages',
      include: ['tests/**/*.test.tsx'],
      browser: {
        ...inBrowsers,
        instances: [
          runIn(chromium, 'pages-chromium'),
          // The checks of stories drive Chromium, whose emulation Firefox does not have, nor does it tell its accessibility tree.
          ...inFirefox('pages-firefox', { exclude: [...notInBrowsers, 'tests/checks/**', 'tests/govuk/**'] }),
        ],
      },
    },
  },
  {
    extends: true,
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: {
      name: 'storybook',
      sequence: { groupOrder: together },
      setupFiles: ['tests/checks/setup.ts'],
      globalSetup: ['tools/static/setup.mjs'],
      // One page for all stories of a run, as Storybook itself has it: a page for each took a third of the time.
      isolate: false,
      // axe needs seconds for the page that lists every word, and much more on a busy machine.
      testTimeout: 90_000,
      hookTimeout: 90_000,
      browser: {
        ...inBrowsers,
        instances: [
          ...readings.flatMap((reading) => [
            runIn(chromium, `stories-${reading}`, asking(['axe', 'modes', ...(reading === 'mi-en' ? (['deliveries'] as const) : [])], reading)),
            runIn(chromium, `oracle-${reading}`, asking(['oracle'], reading)),
          ]),
          ...inFirefox('stories-firefox', asking(['axe'], 'mi-en')),
        ],
      },
    },
  },
]

const testingDependencies = ['@testing-library/react', '@testing-library/user-event', 'axe-core', 'fast-check', 'react-dom/server']

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: nodeConditions, externalConditions: nodeConditions } },
  optimizeDeps: { include: [...runtimeDependencies, ...testingDependencies] },
  test: { projects, maxWorkers: workers },
})
