import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeStories } from '@storybook/react-vite'
import react from '@vitejs/plugin-react'
import { createElement, type ComponentType, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { createServer } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { setup } from '../../tools/static/setup.mjs'
import { nodeConditions } from '../../tools/vite.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = globSync('stories/**/*.stories.tsx', { cwd: root }).sort()

beforeAll(setup)

/** Every story as a server sends it, with modules of its own that Vite finds by these conditions. */
async function stories(conditions: string[]): Promise<Record<string, string>> {
  const resolve = { conditions: [...conditions, ...nodeConditions], externalConditions: [...conditions, ...nodeConditions] }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [react()],
    ssr: { resolve, noExternal: [/^@reorua\//] },
  })
  try {
    const { ReoruaProvider } = (await server.ssrLoadModule('@reorua/i18n')) as { ReoruaProvider: ComponentType<{ reading: string; children: ReactNode }> }
    const sent: Record<string, string> = {}
    for (const file of files) {
      const module = (await server.ssrLoadModule(join(root, file))) as Parameters<typeof composeStories>[0]
      for (const [name, Story] of Object.entries<ComponentType>(composeStories(module))) {
        sent[`${basename(file, '.stories.tsx')} ${name}`] = renderToString(createElement(ReoruaProvider, { reading: 'mi-en' } as { reading: string; children: ReactNode }, createElement(Story)))
      }
    }
    return sent
  } finally {
    await server.close()
  }
}

/** The class that styled-components makes up comes after the name of the part. */
const withoutHashes = (text: string) => text.replaceAll(/(class="(?:reo-[a-z0-9-]+ )*reo-[a-z0-9-]+) [A-Za-z]{5,7}(?=[ "])/g, '$1')

/** In which order attributes stand is nobody's business. */
const inOrder = (text: string) => text.replaceAll(/(<[a-z][a-z0-9-]*)((?: [^\s<>="/]+(?:="[^"]*")?)+)/gi, (_, tag: string, attributes: string) => tag + [...attributes.matchAll(/ [^\s=]+(?:="[^"]*")?/g)].map(String).sort().join(''))

test('both deliveries send the same HTML for every story, but for the classes that styled-components makes up', { timeout: 120_000 }, async () => {
  const [styled, plain] = [await stories([]), await stories(['reorua-static'])]
  expect(Object.keys(plain).length).toBeGreaterThan(150)
  expect(Object.fromEntries(Object.entries(styled).map(([name, text]) => [name, inOrder(withoutHashes(text))]))).toEqual(Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, inOrder(text)])))
  // Nothing of the other delivery looks like such a class.
  for (const text of Object.values(plain)) expect(withoutHashes(text)).toBe(text)
  expect(styled['Button Primary']).not.toBe(plain['Button Primary'])
  const inline = Object.entries(plain).filter(([, text]) => /<[^>]* style=|data:[a-z]+\/|<script|<[^>]* on[a-z]+=|javascript:/.test(text))
  expect(inline.map(([name]) => name)).toEqual([])
})
