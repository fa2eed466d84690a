import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { build } from 'vite'

const index = fileURLToPath(new URL('./index.ts', import.meta.url))

/** What an app's bundle would hold for this one import. */
async function bundled(statement: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
      load: (id) => (id === '\0entry' ? statement : undefined),
    }],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('Vite built nothing')
  return output.output[0].code
}

test('dates alone weigh at most 3 KiB gzipped and bring nothing else', async () => {
  const code = await bundled(`export { formatDate } from ${JSON.stringify(index)}`)
  expect(code).toContain('Hakihea')
  expect(code).not.toContain('rānei')
  expect(code).not.toContain('BigInt')
  expect(gzipSync(code).length).toBeLessThanOrEqual(3 * 1024)
})

test('all of it weighs at most 13 KiB gzipped', async () => {
  const code = await bundled(`export * from ${JSON.stringify(index)}`)
  expect(gzipSync(code).length).toBeLessThanOrEqual(13 * 1024)
})

test('an import that is not used leaves nothing', async () => {
  const code = await bundled(`import { formatDate } from ${JSON.stringify(index)}\nexport const answer = 42`)
  expect(code).not.toContain('Hakihea')
  expect(code).not.toContain('Intl')
})
