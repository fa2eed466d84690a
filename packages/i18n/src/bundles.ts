import type { i18n as I18next, Resource } from 'i18next'
import type { Language } from './reading.js'

/** A view of an instance's bundles. */
export interface Texts {
  /** What the instance keeps for a namespace under a tag: whatever an app or a backend has put there. */
  bundle(tag: string, ns: string): unknown
  /** Whether the namespace is still to come: then a text that is not there is no fault yet. */
  pending(ns: string): boolean
}

/** How an app's bundles may be named for each language, the more particular first. */
const TAGS: Record<Language, readonly string[]> = { mi: ['mi-NZ', 'mi'], en: ['en-NZ', 'en'] }

export const ALL_TAGS: readonly string[] = [...TAGS.mi, ...TAGS.en]

export function tagsOf(language: Language): readonly string[] {
  return TAGS[language]
}

/** The bundles as they are now. */
export function textsNow(i18n: I18next): Texts {
  return { bundle: (tag, ns) => bundleIn(i18n, tag, ns), pending: () => false }
}

/** Bundles that an app has without an instance. */
export function textsIn(resources: Resource): Texts {
  return { bundle: (tag, ns) => own(own(resources, tag), ns), pending: () => false }
}

export function bundleIn(i18n: I18next, tag: string, ns: string): unknown {
  return own(own(i18n.store?.data, tag), ns)
}

/** Own properties alone: in an app's data `__proto__` and `constructor` are names like any other. */
export function own(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined
}

export function isBundle(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands in a bundle at a key: flat, nested at the separators, or both mixed, as i18next allows. */
export function entryIn(bundle: Readonly<Record<string, unknown>>, key: string, separator: string | false): unknown {
  if (Object.hasOwn(bundle, key)) return bundle[key]
  if (!separator) return undefined
  for (let at = key.indexOf(separator); at > -1; at = key.indexOf(separator, at + 1)) {
    const inner = own(bundle, key.slice(0, at))
    const found = isBundle(inner) ? entryIn(inner, key.slice(at + separator.length), separator) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
