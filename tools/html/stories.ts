import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createElement, type ComponentType, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createServer } from 'vite'
import { root } from '../run.mjs'
import { nodeConditions } from '../vite.ts'
import { isOfKit, nameOf, type FragmentName } from './fragment.ts'

export const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const
export type Reading = (typeof readings)[number]

/** A story as a server sends it. */
export interface Sent extends FragmentName {
  /** `Components`, or `Pages`. */
  kind: string
  /** What the component is called in Storybook. */
  title: string
  /** What the story shows: the first thing that its doc comment says. */
  description: string
  /** Its HTML in each reading. */
  markup: Record<Reading, string>
}

type Module = Record<string, unknown> & { default: { title: string } }

/**
 * Renders the stories of the kit in every reading.
 * @param conditions by which Vite finds the packages: none for their sources, `reorua-static` for the static delivery
 */
export async function sentStories(conditions: string[] = ['reorua-static']): Promise<Sent[]> {
  // It reaches for a DOM when it is first imported, and says so where React is already a server's.
  const { composeStories } = await import('@storybook/react-vite')
  const all = [...conditions, ...nodeConditions]
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [react()],
    ssr: { resolve: { conditions: all, externalConditions: all }, noExternal: [/^@reorua\//] },
  })
  try {
    const { ReoruaProvider } = (await server.ssrLoadModule('@reorua/i18n')) as { ReoruaProvider: ComponentType<{ reading: Reading; children?: ReactNode }> }
    const sent: Sent[] = []
    for (const file of globSync('stories/**/*.stories.tsx', { cwd: root }).sort().map((name) => join(root, name))) {
      const source = readFileSync(file, 'utf8')
      if (!isOfKit(/title: '([^']+)'/.exec(source)![1]!)) continue
      const module = (await server.ssrLoadModule(file)) as Module
      const [kind = '', title = ''] = module.default.title.split('/')
      for (const [name, Story] of Object.entries<ComponentType>(composeStories(module as Parameters<typeof composeStories>[0]))) {
        const html = (reading: Reading) => renderToStaticMarkup(createElement(ReoruaProvider, { reading }, createElement(Story)))
        const markup = Object.fromEntries(readings.map((reading) => [reading, html(reading)])) as Sent['markup']
        sent.push({ ...nameOf(module.default.title, name), kind, title, description: commentOf(source, name), markup })
      }
    }
    return sent
  } finally {
    await server.close()
  }
}

/** The stories of each component, in their order. */
export function byComponent(sent: Sent[]): Map<string, Sent[]> {
  const groups = new Map<string, Sent[]>()
  for (const one of sent) groups.set(one.component, [...(groups.get(one.component) ?? []), one])
  return groups
}

function commentOf(source: string, name: string): string {
  const [, comment] = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport const ${name}\\b`).exec(source) ?? []
  if (!comment) throw new Error(`The story ${name} has no doc comment: the kit needs one sentence that says what it shows.`)
  return comment.replaceAll(/\s*\n\s*\*\s?/g, ' ').trim()
}
