import type { i18n as I18next } from 'i18next'
import { ALL_TAGS } from './bundles.js'
import { canLoad, fetchBundles, hasStarted, isComplete } from './fetchBundles.js'
import { Snapshot } from './snapshot.js'

export type LoadState = 'loading' | 'ready' | 'failed'

/** Ten seconds: longer than a slow phone needs for one file, shorter than people wait. */
export const TIMEOUT = 10_000

/**
 * What is known of an instance's namespaces. i18next calls a namespace loaded when its load has failed, does not try
 * again, and waits for ever for a backend that never answers; so the state is kept here, one set for each instance.
 */
export class Loader {
  readonly i18n: I18next
  readonly #loads = new Map<string, Promise<void>>()
  readonly #underWay = new Set<string>()
  readonly #failed = new Set<string>()
  readonly #awaited = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #detach: (() => void) | undefined
  #snapshot: Snapshot | undefined

  constructor(i18n: I18next) {
    this.i18n = i18n
  }

  /** Hears of every change of the texts and of every end of a load. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    this.#detach ??= listen(this.i18n, () => this.#changed())
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#detach?.()
      this.#detach = undefined
    }
  }

  state(ns: string): LoadState {
    if (isComplete(this.i18n, ns)) return 'ready'
    if (this.#underWay.has(ns)) return 'loading'
    if (hasStarted(this.i18n) && !canLoad(this.i18n)) return 'ready'
    return this.#failed.has(ns) ? 'failed' : 'loading'
  }

  /** The texts and states as they are now: the same object for as long as they stay so. */
  snapshot(): Snapshot {
    if (!this.#snapshot?.isCurrent()) this.#snapshot = new Snapshot(this, this.#failed)
    return this.#snapshot
  }

  /** Starts loading a namespace unless it is there, under way, or has failed. */
  load(ns: string, timeout: number): void {
    if (this.state(ns) === 'loading' && !this.#underWay.has(ns)) this.#start(ns, timeout)
  }

  /** Starts loading for a part of a page that does not wait. On a server nobody would see what comes. */
  loadInBrowser(ns: string, timeout = TIMEOUT): undefined {
    if (typeof document !== 'undefined') this.load(ns, timeout)
  }

  /**
   * Loads for somebody who shows nothing before the namespace is there: from now on its texts are read as they are.
   * A load that has ended is given again, because React wants to meet what it has waited for.
   */
  loadAwaited(ns: string, timeout: number): Promise<void> | undefined {
    this.#awaited.add(ns)
    this.load(ns, timeout)
    return this.#loads.get(ns)
  }

  isAwaited(ns: string): boolean {
    return this.#awaited.has(ns)
  }

  /** Tries a namespace again that has failed. */
  retry(ns: string, timeout: number): void {
    if (!this.#failed.delete(ns)) return
    this.load(ns, timeout)
    this.#changed()
  }

  #start(ns: string, timeout: number): void {
    this.#underWay.add(ns)
    const load = fetchBundles(this.i18n, ns, timeout).then(() => {
      this.#underWay.delete(ns)
      if (!isComplete(this.i18n, ns)) this.#failed.add(ns)
      this.#changed()
    })
    this.#loads.set(ns, load)
  }

  #changed(): void {
    this.#snapshot = undefined
    for (const ns of this.#failed) if (isComplete(this.i18n, ns)) this.#failed.delete(ns)
    for (const listener of this.#listeners) listener()
  }
}

// Keyed by the instance, so that two requests, each with its own, share nothing.
const loaders = new WeakMap<I18next, Loader>()

export function loaderOf(i18n: I18next): Loader {
  let loader = loaders.get(i18n)
  if (!loader) loaders.set(i18n, (loader = new Loader(i18n)))
  return loader
}

/** The store is made by `init`, which may come after the first listener. */
function listen(i18n: I18next, changed: () => void): () => void {
  const ours = (tag: string) => {
    if (ALL_TAGS.includes(tag)) changed()
  }
  let { store } = i18n
  const leave = () => {
    store?.off('added', ours)
    store?.off('removed', ours)
  }
  const enter = () => {
    leave()
    store = i18n.store
    store?.on('added', ours)
    store?.on('removed', ours)
  }
  const started = () => {
    enter()
    changed()
  }
  enter()
  i18n.on('initialized', started)
  return () => {
    leave()
    i18n.off('initialized', started)
  }
}
