import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Does something while no other process does it. The folder is the lock: only one can make it. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const owner = join(lock, 'owner')
  while (!taken(lock, owner)) {
    if (isOrphan(owner)) rmSync(lock, { recursive: true, force: true })
    await wait(200)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function taken(lock: string, owner: string): boolean {
  try {
    mkdirSync(lock)
    writeFileSync(owner, String(process.pid))
    return true
  } catch {
    return false
  }
}

/** Whether the process that holds the lock has gone without giving it back. */
function isOrphan(owner: string): boolean {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
