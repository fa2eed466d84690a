import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

// The production builds of a prepared contender.

const ofReact = /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/

/** What every build has in common. */
const common = (/** @type {string} */ folder) => ({
  root: folder,
  configFile: /** @type {const} */ (false),
  base: './',
  logLevel: /** @type {const} */ ('silent'),
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  // One package has a selector that is none.
  css: { lightningcss: { errorRecovery: true } },
})

/**
 * What a browser loads for one entry, React in a chunk of its own.
 * @param {string} folder
 * @param {string} entry
 * @param {import('vite').BuildEnvironmentOptions} [options]
 */
export async function buildClient(folder, entry, options = {}) {
  return outputOf(await build({
    ...common(folder),
    build: {
      outDir: 'dist/client',
      // A Content-Security-Policy without `data:` lets no file into a style sheet.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(folder, entry),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: { groups: [{ name: 'react', test: ofReact }] } },
        onwarn() {},
      },
      ...options,
    },
  }))
}

/**
 * What Node runs, in one file but for React: some packages do not load in Node as they are published.
 * @param {string} folder
 */
export async function buildServer(folder) {
  await build({
    ...common(folder),
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: { outDir: 'dist/server', ssr: join(folder, 'app/server.tsx'), minify: false, sourcemap: true, rolldownOptions: { output: { entryFileNames: '[name].mjs' }, onwarn() {} } },
  })
}

/**
 * Bytes of gzip beyond React, for what an entry leads to.
 * @param {string} folder
 * @param {string} entry
 */
export async function weigh(folder, entry) {
  const output = await buildClient(folder, entry, { write: false })
  const sum = (/** @type {(one: typeof output[number]) => string | Uint8Array | false} */ pick) => output.reduce((bytes, one) => bytes + lengthOf(pick(one)), 0)
  return {
    js: sum((one) => one.type === 'chunk' && one.name !== 'react' && one.code),
    css: sum((one) => one.type === 'asset' && one.fileName.endsWith('.css') && one.source),
  }
}

/**
 * The code of each module that an entry leads to, React aside.
 * @param {string} folder
 * @param {string} entry
 */
export async function modulesOf(folder, entry) {
  const output = await buildClient(folder, entry, { write: false })
  return Object.fromEntries(output.flatMap((one) => (one.type === 'chunk' && one.name !== 'react' ? Object.entries(one.modules).flatMap(([file, { code }]) => (code ? [[file, code]] : [])) : [])))
}

/** @param {string | Uint8Array | false} code */
const lengthOf = (code) => (code ? gzipSync(code, { level: 9 }).length : 0)

/** @param {Awaited<ReturnType<typeof build>>} result */
function outputOf(result) {
  const [built] = [result].flat()
  if (!built || !('output' in built)) throw new Error('Nothing was built.')
  return built.output
}
