import { createInstance, type BackendModule, type i18n as I18next, type InitOptions, type ReadCallback, type Resource } from 'i18next'
import { reorua } from './i18next.js'

/** A backend that answers when it is told to, and counts what it is asked. */
export interface Backend {
  module: BackendModule
  /** Every read, as "mi service". */
  reads: string[]
  /** Answers all that has been asked, and what will be asked from now on. */
  answer: (reply?: (language: string, ns: string) => unknown) => void
  /** Answers nothing any more, until told to. */
  hold: () => void
}

export function backend(files: Resource): Backend {
  const reads: string[] = []
  const waiting: (() => void)[] = []
  let reply: ((language: string, ns: string) => unknown) | undefined
  const fromFiles = (language: string, ns: string) => files[language]?.[ns] ?? new Error(`404 ${language}/${ns}`)

  const read = (language: string, ns: string, done: ReadCallback) => {
    reads.push(`${language} ${ns}`)
    const settle = () => {
      const bundle = reply!(language, ns)
      if (bundle instanceof Error) done(bundle, null)
      else done(null, bundle as Resource[string])
    }
    if (reply) setTimeout(settle)
    else waiting.push(settle)
  }

  return {
    module: { type: 'backend', init: () => {}, read },
    reads,
    answer(how = fromFiles) {
      reply = how
      for (const settle of waiting.splice(0)) settle()
    },
    hold() {
      reply = undefined
    },
  }
}

/** An app's instance with such a backend. `init` is not waited for: it ends only when the backend has answered. */
export function withBackend(files: Resource, options: InitOptions = {}): { i18n: I18next; asked: Backend } {
  const asked = backend(files)
  const i18n = createInstance()
  void i18n.use(asked.module).use(reorua()).init({ lng: 'en', fallbackLng: 'en', ns: [], initAsync: false, ...options })
  return { i18n, asked }
}

/** How many listen to the instance and to its store. */
export function listenersOf(i18n: I18next): number {
  const count = (emitter: unknown) => Object.values((emitter as { observers?: Record<string, Map<unknown, number>> } | undefined)?.observers ?? {}).reduce((sum, heard) => sum + heard.size, 0)
  return count(i18n) + count(i18n.store)
}
