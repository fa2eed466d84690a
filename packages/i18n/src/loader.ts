import type { i18n as I18next } from 'i18next'
import { tagsOf } from './catalogue.js'

export type LoadState = 'loading' | 'ready' | 'failed'

interface Load {
  state: LoadState
  /** Settles when the state is no longer `loading`; never rejects and never hangs. */
  done: Promise<void>
}

/**
 * What is known of an instance's namespaces. i18next calls a namespace loaded when its load has failed, does not try
 * again, and waits for ever for a backend that never answers; so the state is kept here, one set for each instance.
 */
export class Loader {
  readonly #i18n: I18next
  readonly #loads = new Map<string, Load>()
  readonly #listeners = new Set<() => void>()
  #version = 0
  #detach: (() => void) | undefined

  constructor(i18n: I18next) {
    this.#i18n = i18n
  }

  /** Hears of every change of the instance's texts, for `useSyncExternalStore`. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#detach ??= listen(this.#i18n, this.#changed)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#detach?.()
      this.#detach = undefined
    }
  }

  /** Differs whenever texts or states have changed, also for changes before the first listener came. */
  snapshot = (): string => `${this.#version} ${bundlesOf(this.#i18n)}`

  state(ns: string): LoadState {
    return this.#loads.get(ns)?.state ?? (hasBundle(this.#i18n, ns) || !hasBackend(this.#i18n) ? 'ready' : 'loading')
  }

  /** Starts loading a namespace unless it is there or under way. */
  load(ns: string, timeout: number): Promise<void> {
    const known = this.#loads.get(ns)
    if (known) return known.done
    if (this.state(ns) === 'ready') return READY
    return this.#start(ns, timeout)
  }

  /** Tries a namespace again that has failed. */
  retry(ns: string, timeout: number): Promise<void> {
    return this.#loads.get(ns)?.state === 'loading' ? this.#loads.get(ns)!.done : this.#start(ns, timeout)
  }

  #start(ns: string, timeout: number): Promise<void> {
    const load: Load = { state: 'loading', done: READY }
    load.done = fetchBundles(this.#i18n, ns, timeout).then((complete) => {
      load.state = complete ? 'ready' : 'failed'
      this.#changed()
    })
    this.#loads.set(ns, load)
    return load.done
  }

  #changed = (): void => {
    this.#version += 1
    for (const load of this.#loads) if (load[1].state === 'failed' && isComplete(this.#i18n, load[0])) load[1].state = 'ready'
    for (const listener of this.#listeners) listener()
  }
}

const READY = Promise.resolve()
// Keyed by the instance, so that two requests, each with its own, share nothing.
const loaders = new WeakMap<I18next, Loader>()

export function loaderOf(i18n: I18next): Loader {
  let loader = loaders.get(i18n)
  if (!loader) loaders.set(i18n, (loader = new Loader(i18n)))
  return loader
}

/** The tags under which an instance keeps our two languages: those it supports, else the plain ones. */
function tagsIn(i18n: I18next): string[][] {
  const supported = i18n.options?.supportedLngs
  return (['mi', 'en'] as const).map((language) => {
    const declared = supported ? tagsOf(language).filter((tag) => supported.includes(tag)) : []
    return declared.length > 0 ? declared : [language]
  })
}

function hasBundle(i18n: I18next, ns: string): boolean {
  return tagsIn(i18n).flat().some((tag) => i18n.store?.data?.[tag]?.[ns] !== undefined)
}

function isComplete(i18n: I18next, ns: string): boolean {
  return tagsIn(i18n).every((tags) => tags.some((tag) => i18n.store?.data?.[tag]?.[ns] !== undefined))
}

function hasBackend(i18n: I18next): boolean {
  return Boolean(i18n.modules?.backend)
}

function bundlesOf(i18n: I18next): string {
  return Object.entries(i18n.store?.data ?? {})
    .map(([tag, namespaces]) => `${tag}:${Object.keys(namespaces).join()}`)
    .join(';')
}

async function fetchBundles(i18n: I18next, ns: string, timeout: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeout)))
  try {
    await Promise.race([late, initialised(i18n).then(() => i18n.reloadResources(tagsIn(i18n).flat(), [ns]))])
  } catch {
    // A backend that throws has failed like one that answers with an error; the state says so.
  } finally {
    clearTimeout(timer)
  }
  return isComplete(i18n, ns)
}

function initialised(i18n: I18next): Promise<void> {
  if (i18n.services?.backendConnector) return READY
  return new Promise((resolve) => {
    const done = () => {
      i18n.off('initialized', done)
      resolve()
    }
    i18n.on('initialized', done)
  })
}

function listen(i18n: I18next, changed: () => void): () => void {
  i18n.on('initialized', changed)
  i18n.on('loaded', changed)
  i18n.store?.on('added', changed)
  i18n.store?.on('removed', changed)
  return () => {
    i18n.off('initialized', changed)
    i18n.off('loaded', changed)
    i18n.store?.off('added', changed)
    i18n.store?.off('removed', changed)
  }
}
