import { describe, expect, test } from 'vitest'
import { installFaults, isAllowed, licenceFaults, pinFaults, publishedFaults, type Manifest } from './faults.ts'
import { broughtBy, foreign, readLockfile, type Lockfile } from './lockfile.ts'
import { manifests, published, readManifest } from './manifests.ts'
import { exceptions } from './policy.ts'

const lockfile = readLockfile()
const root = readManifest('package.json')
/** What an app gets with the packages: their peers, and what those bring. */
const shipped = broughtBy(lockfile, published.flatMap((path) => Object.keys({ ...readManifest(path).dependencies, ...readManifest(path).peerDependencies })))

describe('what this repository is built from', () => {
  test.each(manifests)('%s asks for exact versions', (path) => expect(pinFaults(readManifest(path))).toEqual([]))

  test('runs no script when it is installed, and cannot be changed without a trace', () => expect(installFaults(lockfile, root)).toEqual([]))

  test('may be used for this: every licence is allowed, or excepted by name', () => expect(licenceFaults(lockfile, shipped)).toEqual([]))
})

describe('what is published', () => {
  test.each(published)('%s brings nobody else’s code and runs nothing where it is installed', (path) => expect(publishedFaults(readManifest(path))).toEqual([]))

  test('shares with an app what it promises, and no more', () => {
    expect([...shipped]).toEqual(expect.arrayContaining(['react', 'react-dom', 'styled-components', 'i18next', 'stylis']))
    expect([...shipped].filter((name) => name in exceptions)).toEqual([])
  })
})

describe('these checks', () => {
  const manifest: Manifest = { name: '@reorua/new', license: 'MIT' }
  const locked = (path: string, more: Lockfile[string] = {}): Lockfile => ({ [path]: { version: '1.0.0', license: 'MIT', integrity: 'sha512-x', ...more } })

  test.each(['^1.2.3', '~1.2.3', '1.2', '*', 'latest', 'github:a/b', 'file:../a', 'npm:a@^1.0.0'])('find %s, which is not one version', (version) => {
    expect(pinFaults({ ...manifest, devDependencies: { a: version } })).toEqual([`@reorua/new asks for a ${version}, which is not one exact version.`])
  })

  test.each(['1.2.3', '1.2.3-beta.1', 'npm:a@1.2.3', 'npm:@a/b@1.2.3'])('are content with %s', (version) => expect(pinFaults({ ...manifest, dependencies: { a: version } })).toEqual([]))

  test.each(['>=19', '^19.0.0', '*', '>=19.0.0'])('find the promise %s, which lacks an end', (range) => expect(pinFaults({ ...manifest, peerDependencies: { react: range } })).toHaveLength(1))

  test('read the words of SPDX', () => {
    for (const licence of ['MIT', '(MIT OR GPL-3.0)', 'GPL-2.0 OR MIT', 'MIT AND OFL-1.1']) expect([licence, isAllowed(licence)]).toEqual([licence, true])
    for (const licence of ['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'UNLICENSED', '', undefined]) expect([licence, isAllowed(licence)]).toEqual([licence, false])
  })

  test('find a licence that is not allowed, one that has changed, and an exception in what is published', () => {
    const faults = (more: Lockfile, ships: string[] = []) => licenceFaults({ ...lockfile, ...more }, new Set(ships))
    expect(faults({})).toEqual([])
    expect(faults(locked('node_modules/a', { license: 'GPL-3.0' }))).toEqual(['a 1.0.0 has the licence GPL-3.0, which is not allowed.'])
    expect(faults(locked('node_modules/x/node_modules/@a/b', { license: undefined }))).toEqual(['@a/b 1.0.0 has the licence of nobody knows whom, which is not allowed.'])
    expect(faults(locked('node_modules/b/node_modules/caniuse-lite', { license: 'GPL-3.0' }))[0]).toContain('caniuse-lite 1.0.0 has the licence GPL-3.0')
    expect(faults({}, ['axe-core'])[0]).toMatch(/^axe-core .* not allowed in what is published\.$/)
  })

  test('find an exception that nothing needs', () => {
    expect(licenceFaults(Object.fromEntries(foreign(lockfile).filter(([path]) => !path.includes('caniuse-lite'))), shipped)).toEqual(['The exception for caniuse-lite is not needed any more.'])
  })

  test('find a script at install, a package without integrity, and a registry', () => {
    expect(installFaults(locked('node_modules/a', { hasInstallScript: true }), manifest)).toEqual(['a 1.0.0 runs a script when it is installed. Refuse it in allowScripts.'])
    expect(installFaults(locked('node_modules/a', { hasInstallScript: true }), { ...manifest, allowScripts: { a: true } })).toHaveLength(1)
    expect(installFaults(locked('node_modules/a', { hasInstallScript: true }), { ...manifest, allowScripts: { a: false } })).toEqual([])
    expect(installFaults(locked('node_modules/a', { integrity: undefined }), manifest)).toHaveLength(1)
    expect(installFaults(locked('node_modules/a', { resolved: 'https://packages.example/a.tgz' }), manifest)).toEqual(['a 1.0.0 is bound to packages.example. The registry is for each machine to choose.'])
  })

  test.each<[string, Partial<Manifest>]>([
    ['its script postinstall', { scripts: { postinstall: 'node a.js' } }],
    ['its script prepare', { scripts: { prepare: 'node a.js' } }],
    ['brings lodash', { dependencies: { lodash: '4.0.0' } }],
    ['carries other packages', { bundleDependencies: true }],
    ['optional dependencies', { optionalDependencies: { a: '1.0.0' } }],
    ['is private', { private: true }],
    ['the licence UNLICENSED', { license: 'UNLICENSED' }],
  ])('find what is published and should not be: %s', (fault, wrong) => {
    expect(publishedFaults(manifest)).toEqual([])
    expect(publishedFaults({ ...manifest, ...wrong }).join()).toContain(fault)
  })

  test('follow what a package brings', () => {
    const tree = { ...locked('node_modules/a', { dependencies: { b: '*' } }), ...locked('node_modules/a/node_modules/b', { dependencies: { c: '*' } }), ...locked('node_modules/d') }
    expect([...broughtBy(tree, ['a'])]).toEqual(['a', 'b', 'c'])
  })
})
