// What a framework for server components does with `'use client'`: such a module never runs on the server; what it
// exports are references. Anything else runs, with the React that servers get.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** @type {Set<string>} */
const clientModules = new Set()
Object.assign(globalThis, { clientModules })

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.includes('/@reorua/') || !url.endsWith('.js')) return next(url, context)
    const source = readFileSync(fileURLToPath(url), 'utf8')
    if (!/^['"]use client['"]/.test(source)) return next(url, context)
    clientModules.add(url.replace(/.*\/@reorua\//, ''))
    const own = [...source.matchAll(/^export (?:async )?(?:const|let|class|function) (\w+)/gm)].map((match) => match[1])
    const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim().split(' as ').at(-1)))
    const references = [...own, ...listed].filter(Boolean).map((name) => `export const ${name} = { clientReference: '${name}' }`)
    return { format: 'module', shortCircuit: true, source: references.join('\n') }
  },
})
