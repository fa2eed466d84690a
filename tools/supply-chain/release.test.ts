import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../run.mjs'
import { readManifest } from './manifests.ts'
import { atVersion, publishFaults } from './release.mjs'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('publishing', () => {
  const manifest = { name: '@reorua/reo', version: '1.0.0', repository: { url: 'https://example.govt.nz/reorua.git' } }
  const signed = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.govt.nz' }

  test('goes ahead where every package says where it is from, in one version, with an identity', () => {
    expect(publishFaults([manifest, { ...manifest, repository: 'https://example.govt.nz/reorua.git' }], signed)).toEqual([])
  })

  test.each([
    ['does not say its repository', [{ ...manifest, repository: undefined }], signed],
    ['the versions 1.0.0, 1.1.0', [manifest, { ...manifest, version: '1.1.0' }], signed],
    ['no identity to sign with', [manifest], {}],
  ])('stops: %s', (fault, manifests, env) => expect(publishFaults(manifests, env).join()).toContain(fault))

  test('moves an example to the new version, and nothing else in it', () => {
    expect(atVersion('"@reorua/i18n": "0.1.0", "react": "19.3.1", "version": "0.1.0"', '0.2.0')).toBe('"@reorua/i18n": "0.2.0", "react": "19.3.1", "version": "0.1.0"')
  })
})

describe('the workflows', () => {
  const files = globSync('.github/workflows/*.yml', { cwd: root })
  const all = files.map(read).join('\n')

  test('are there, and CI runs what every change must pass', () => {
    expect(files.length).toBe(2)
    expect(read('.github/workflows/ci.yml')).toContain('run: .ci/run')
  })

  test('use the actions of others at one commit', () => {
    const uses = [...all.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(3)
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('hold no secret, and put nothing into a shell that others can write', () => {
    expect(all).not.toMatch(/secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\})/)
    for (const [, script] of all.matchAll(/run: (.*(?:\n {10}.*)*)/g)) expect(script).not.toContain('${{')
  })

  test('run scripts that there are', () => {
    const { scripts } = readManifest('package.json')
    for (const [, script] of all.matchAll(/npm run ([\w:-]+)/g)) expect([script, typeof scripts?.[script!]]).toEqual([script, 'string'])
  })

  test('may by default do no more than read', () => {
    for (const file of files) expect(read(file)).toMatch(/^permissions:( \{\}|\n {2}contents: read)\n/m)
  })
})
