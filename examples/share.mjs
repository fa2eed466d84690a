import '../tools/check-node.mjs'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// node ../share.mjs: copies what every client of the passport service has in common into the example that it is run in.

const from = fileURLToPath(new URL('passport/', import.meta.url))

/** The service's words, its questions, and what it makes of the answers: each under its own path. */
export const shared = [
  'locales/en/passport.json',
  'locales/mi/passport.json',
  'public/icon.svg',
  'src/answers.ts',
  'src/Fields.tsx',
  'src/i18n.ts',
  'src/i18next.d.ts',
  'src/readingCookie.ts',
  'src/server/intoHead.ts',
  'src/state.ts',
  'src/today.ts',
  'src/validate.ts',
]

/**
 * Copies it into `passport/` of a client, and what browsers ask for by name into `public/`. A client without
 * styled-components gets the questions in the static delivery, which is one change in their imports.
 * @param {string} folder
 */
export function share(folder) {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of shared) cpSync(join(from, name), join(folder, name.startsWith('public/') ? name : `passport/${name}`), { recursive: true })
  if ('styled-components' in dependencies) return
  const fields = join(folder, 'passport/src/Fields.tsx')
  writeFileSync(fields, readFileSync(fields, 'utf8').replaceAll("'@reorua/react/", "'@reorua/react/static/"))
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) share(process.cwd())
