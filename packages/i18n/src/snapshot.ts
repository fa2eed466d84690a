import { ALL_TAGS, bundleIn, own, type Texts } from './bundles.js'
import { canLoad, hasEvery, hasStarted, tagsIn } from './fetchBundles.js'
import type { Loader, LoadState } from './loader.js'

/**
 * An instance's bundles as they were at one moment. A part of a page that hydrates late must meet the texts that the
 * server met, although a bundle has arrived since; only where a part waits for a namespace it is read as it is.
 */
export class Snapshot implements Texts {
  readonly loader: Loader
  readonly #failed: ReadonlySet<string>
  readonly #bundles: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  readonly #tags: readonly (readonly string[])[]
  readonly #nothingToCome: boolean

  constructor(loader: Loader, failed: ReadonlySet<string>) {
    const { i18n } = loader
    this.loader = loader
    this.#failed = new Set(failed)
    this.#bundles = new Map(ALL_TAGS.map((tag) => [tag, { ...i18n.store?.data?.[tag] }]))
    this.#tags = tagsIn(i18n)
    this.#nothingToCome = hasStarted(i18n) && !canLoad(i18n)
  }

  bundle(tag: string, ns: string): unknown {
    return this.loader.isAwaited(ns) ? bundleIn(this.loader.i18n, tag, ns) : own(this.#bundles.get(tag), ns)
  }

  state(ns: string): LoadState {
    if (this.loader.isAwaited(ns)) return this.loader.state(ns)
    if (this.#nothingToCome || hasEvery(this.#tags, (tag) => this.bundle(tag, ns))) return 'ready'
    return this.#failed.has(ns) ? 'failed' : 'loading'
  }

  /** Asked for by words that are not there yet; so a message that came from elsewhere is loaded for as well. */
  pending(ns: string): boolean {
    if (this.state(ns) !== 'loading') return false
    if (isSafe(ns)) this.loader.loadInBrowser(ns)
    return true
  }

  /** Whether the instance still holds the same bundles. */
  isCurrent(): boolean {
    const { i18n } = this.loader
    if (this.#nothingToCome !== (hasStarted(i18n) && !canLoad(i18n))) return false
    return ALL_TAGS.every((tag) => {
      const before = this.#bundles.get(tag)!
      const now = Object.entries(i18n.store?.data?.[tag] ?? {})
      return now.length === Object.keys(before).length && now.every(([ns, bundle]) => before[ns] === bundle)
    })
  }
}

/** A namespace becomes a part of an address: one from a server's reply must not climb out of its folder. */
function isSafe(ns: string): boolean {
  return /^[\w@-][\w@./-]{0,127}$/.test(ns) && !ns.includes('..') && !ns.includes('//')
}
