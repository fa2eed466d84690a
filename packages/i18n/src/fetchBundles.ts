import type { i18n as I18next } from 'i18next'
import { bundleIn, isBundle, tagsOf } from './bundles.js'

/** The tags under which an instance keeps each of our two languages, as far as it tells; else the plain ones. */
export function tagsIn({ options, languages, store }: I18next): (readonly string[])[] {
  const { supportedLngs, preload, fallbackLng } = options ?? {}
  const fallbacks = typeof fallbackLng === 'object' && fallbackLng ? Object.values(fallbackLng).flat() : [fallbackLng]
  const named = new Set<unknown>(supportedLngs || [...(languages ?? []), ...(preload || []), ...fallbacks, ...Object.keys(store?.data ?? {})])
  return (['mi', 'en'] as const).map((language) => {
    const known = tagsOf(language).filter((tag) => named.has(tag))
    return known.length > 0 ? known : [language]
  })
}

/** Whether there is a bundle for each language, under one of its tags. */
export function hasEvery(tags: readonly (readonly string[])[], bundle: (tag: string) => unknown): boolean {
  return tags.every((ofOne) => ofOne.some((tag) => isBundle(bundle(tag))))
}

export function isComplete(i18n: I18next, ns: string): boolean {
  return hasEvery(tagsIn(i18n), (tag) => bundleIn(i18n, tag, ns))
}

/** Whether `init` has been called: it makes the store and the connector to the backend. */
export function hasStarted(i18n: I18next): boolean {
  return Boolean(i18n.services?.backendConnector)
}

/** i18next itself asks no backend when resources are given, unless they are said to be partial. */
export function canLoad({ modules, options }: I18next): boolean {
  return Boolean(modules?.backend) && (!options?.resources || Boolean(options.partialBundledLanguages))
}

/** Asks the backend for what is not there; ends when it has answered or the time is over, and never rejects. */
export async function fetchBundles(i18n: I18next, ns: string, timeout: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new AbortController()
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeout)))
  try {
    await Promise.race([late, started(i18n, end.signal).then(() => read(i18n, ns))])
  } catch {
    // A backend that throws has failed like one that answers with an error; the state says so.
  } finally {
    clearTimeout(timer)
    end.abort()
  }
}

function started(i18n: I18next, end: AbortSignal): Promise<void> {
  if (hasStarted(i18n)) return Promise.resolve()
  return new Promise((resolve) => {
    const leave = () => i18n.off('initialized', done)
    const done = () => {
      leave()
      resolve()
    }
    i18n.on('initialized', done)
    end.addEventListener('abort', leave, { once: true })
  })
}

/** `reloadResources`, because `loadNamespaces` asks for the current language alone and never again after a failure. */
async function read(i18n: I18next, ns: string): Promise<void> {
  if (!canLoad(i18n)) return
  const missing = tagsIn(i18n).filter((tags) => !hasEvery([tags], (tag) => bundleIn(i18n, tag, ns))).flat()
  if (missing.length > 0) await i18n.reloadResources(missing, [ns])
}
