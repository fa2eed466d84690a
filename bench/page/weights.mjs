import { gzipSync } from 'node:zlib'
import { minifySync } from 'vite'

/**
 * How many bytes of gzip a bundle would lose with each of its packages: what two have in common is in neither.
 * @param {Record<string, string>} modules code by file, as the bundler has put it together
 */
export function weightsOf(modules) {
  const minified = Object.entries(modules).map(([file, code]) => ({ file, code: minifySync(`${file.length}.js`, code).code || code }))
  const total = gzipSync(minified.map(({ code }) => code).join('\n'), { level: 9 }).length
  const without = (/** @type {string} */ file) => gzipSync(minified.filter((one) => one.file !== file).map(({ code }) => code).join('\n'), { level: 9 }).length
  return { total, files: minified.map(({ file }) => ({ name: file, bytes: total - without(file) })).toSorted((a, b) => b.bytes - a.bytes) }
}
