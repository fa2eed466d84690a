/** What each package may publish beside its manifest, licence and README. */
const allowed = {
  '@reorua/tokens': /^dist\/([a-z-]+\.(js|d\.ts|css|json)|fonts\/([a-z0-9-]+\.woff2|OFL\.txt))$/,
  '@reorua/locales': /^(dist\/(without-drafts\/)?[a-z-]+\.(js|d\.ts)|dist\/report\/words\.json|(en|mi|standing)\/[a-z-]+\.json|(sources|terms)\.json)$/,
  '@reorua/reo': /^(API\.md|dist\/([a-z]+\/)?[a-z0-9-]+\.(js|d\.ts))$/,
  '@reorua/nz': /^(API\.md|dist\/([a-z0-9-]+\/)?[a-z0-9-]+\.(js|d\.ts))$/,
  '@reorua/i18n': /^dist\/[A-Za-z0-9-]+\.(js|d\.ts)$/,
  '@reorua/react': /^bin\/[A-Za-z-]+\.mjs$|^dist\/((internal\/)?[a-z0-9-]+\/)?[A-Za-z0-9.-]+\.(js|d\.ts)$|^dist\/static\/(((internal\/)?[a-z0-9-]+\/)?[A-Za-z0-9.-]+\.js|[a-z-]+\.css)$/,
  '@reorua/html': /^dist\/(index\.html|(reorua|tokens|fonts)\.css|reorua\.js|(reorua|style-sheet)\.d\.ts|fonts\/([a-z0-9-]+\.woff2|OFL\.txt)|components\/[a-z-]+\/[a-z-]+\.(css|json)|browse\/browse\.(css|js)|(components|pages|browse)\/[a-z-]+\/[a-z0-9-]+\.(mi|en|mi-en|en-mi)\.html)$/,
}
const always = ['LICENSE', 'README.md', 'package.json']
const never = /\.(test|test-data|stories|bench)\.|(^|\/)(testing|test|tests|stories|src|tools|node_modules)(\.|\/)|tsbuildinfo/

/** What pages load and nobody imports. */
const scripts = new Set(['dist/browse/browse.js'])

/**
 * The static delivery has the types of the other one.
 * @param {string} file
 */
const typesOf = (file) => file.replace(/^dist\/static\//, 'dist/').replace(/\.js$/, '.d.ts')

/**
 * What is in a package that should not be, and what is missing. By what is allowed, not by what is forbidden, so that
 * a new kind of file has to be thought about.
 * @param {{ name: string, files: string[] }} tarball
 * @returns {string[]}
 */
export function contentFaults({ name, files }) {
  const pattern = /** @type {Record<string, RegExp>} */ (allowed)[name]
  if (!pattern) return [`${name} is packed, but tools/pack-content.mjs does not say what it may hold.`]
  const missing = always.filter((file) => !files.includes(file)).map((file) => `${name} lacks ${file}.`)
  const strange = files.filter((file) => !always.includes(file) && (!pattern.test(file) || never.test(file))).map((file) => `${name} holds ${file}, which is not for publishing.`)
  const untyped = files.filter((file) => file.endsWith('.js') && !scripts.has(file) && !files.includes(typesOf(file))).map((file) => `${name} holds ${file} without its types.`)
  // Windows and macOS take Say.js and say.js for one file: whichever is unpacked last is then both.
  const byCase = files.filter((file, index) => files.findIndex((other) => other.toLowerCase() === file.toLowerCase()) !== index).map((file) => `${name} holds ${file} twice, differing only in capitals.`)
  return [...missing, ...strange, ...untyped, ...byCase]
}
