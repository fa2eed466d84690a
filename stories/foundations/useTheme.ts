import { useSyncExternalStore } from 'react'

const preferences = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(min-width: 40rem)']

let version = 0

function subscribe(changed: () => void) {
  const next = () => {
    version += 1
    changed()
  }
  const attributes = new MutationObserver(next)
  attributes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-reo-theme', 'data-reo-contrast'] })
  const queries = preferences.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', next)
  return () => {
    attributes.disconnect()
    for (const query of queries) query.removeEventListener('change', next)
  }
}

/** Renders again whenever tokens may have other values, by the toolbar or by the system. */
export function useTheme(): number {
  return useSyncExternalStore(subscribe, () => version)
}
