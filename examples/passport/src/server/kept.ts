import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const AN_HOUR = 60 * 60
const MOST = 1000

/** Keeps what browsers have sent, for an hour since they last did. */
export interface Kept<T> {
  /** Keeps something new, or for another hour what is kept already. */
  keep: (value: T, id?: string) => string
  get: (id: string) => T | undefined
  /** What this browser has sent, and the id under which it is kept. */
  find: (request: IncomingMessage) => { id: string; value: T } | undefined
  /** By which the browser finds it again. Scripts have no business with it. */
  cookie: (id: string) => string
}

// In memory, because an example keeps nothing: a real service has a store, and its own way of knowing who is asking.
export function keepFor<T>(cookie: string, path: string): Kept<T> {
  const kept = new Map<string, { value: T; until: number }>()
  const get = (id: string) => {
    const found = kept.get(id)
    if (found && found.until > Date.now()) return found.value
    kept.delete(id)
    return undefined
  }
  return {
    keep(value, id = randomUUID()) {
      // What was sent last stands last.
      kept.delete(id)
      kept.set(id, { value, until: Date.now() + AN_HOUR * 1000 })
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest) kept.delete(oldest)
      return id
    },
    get,
    find({ headers }) {
      const id = new RegExp(`(?:^|;\\s*)${cookie}=([0-9a-f-]{36})`).exec(headers.cookie ?? '')?.[1]
      const value = id === undefined ? undefined : get(id)
      return id === undefined || value === undefined ? undefined : { id, value }
    },
    cookie: (id) => `${cookie}=${id}; Path=${path}; Max-Age=${AN_HOUR}; SameSite=Lax; HttpOnly`,
  }
}
