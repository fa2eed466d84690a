import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { build } from 'vite'

const room = fileURLToPath(new URL('./recognise-language.ts', import.meta.url))

test('the recogniser weighs at most 1.66 KiB gzipped, its words included', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: room, preserveEntrySignatures: 'strict' } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('Vite built nothing')
  expect(output.output[0].code).toContain('whanau')
  expect(gzipSync(output.output[0].code).length).toBeLessThanOrEqual(1.66 * 1024)
})
