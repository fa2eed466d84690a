import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Runs the npm that is on the path, and gives what it printed. What it says of an error is in the error's message.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<string>}
 */
export async function npm(args, cwd) {
  const { stdout } = await promisify(execFile)('npm', args, {
    cwd,
    env: withoutOuterNpm(),
    maxBuffer: 64 * 1024 * 1024,
    // On Windows npm is a .cmd file, which only a shell starts.
    shell: process.platform === 'win32',
  })
  return stdout
}

/** Without what an `npm run` around this process says of its own package: the inner npm is for another one. */
function withoutOuterNpm() {
  const own = /^(npm_package_|npm_lifecycle_|npm_command$|npm_config_(local_prefix|prefix|workspaces?|include_workspace_root)$)/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name) && name !== 'INIT_CWD' && name !== 'NODE_ENV'))
}
